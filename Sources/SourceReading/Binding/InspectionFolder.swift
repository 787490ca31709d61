import InspectionModel

/// The files of an inspection, sorted by what they are.
struct InspectionFolder: Sendable {
  /// `inspection.md`
  private(set) var inspection: SourceDocument?
  /// `glossary.md`
  private(set) var glossary: SourceDocument?
  /// `recommendations.md`
  private(set) var recommendations: SourceDocument?
  /// The files of `findings/`.
  private(set) var findings: [SourceDocument] = []
  /// The files of `good-practice/`.
  private(set) var examples: [SourceDocument] = []
  /// The files that the outline names, with their parts.
  private(set) var writings: [(part: OutlineEntry, document: SourceDocument)] = []
  /// The files of `chapters/` and `appendices/`.
  private(set) var additions: [AdditionsBinder.File] = []
  /// The files of `texts/`.
  private(set) var texts: [SourceDocument] = []
  /// Everything that the report is made of, in the order in which it was added.
  private(set) var documents: [SourceDocument] = []
  /// Files that nothing reads.
  private(set) var diagnostics: [Diagnostic] = []
  private let programme: Programme

  /// An empty folder of an inspection of `programme`.
  init(programme: Programme) { self.programme = programme }

  /// Takes in a file.
  mutating func add(_ document: SourceDocument) {
    switch DocumentRole(path: document.path, programme: programme) {
    case .inspection: inspection = document
    case .glossary: glossary = document
    case .recommendations: recommendations = document
    case .findings: findings.append(document)
    case .example: examples.append(document)
    case .writing(let part): writings.append((part, document))
    case .addition(let isAppendix): additions.append(.init(document: document, isAppendix: isAppendix))
    case .text: texts.append(document)
    case .readme: return
    case nil:
      diagnostics.append(.unreadFile(document, known: DocumentRole.knownPaths(of: programme)))
      return
    }
    documents.append(document)
  }
}

extension Diagnostic {
  fileprivate static func unreadFile(_ document: SourceDocument, known: [String]) -> Diagnostic {
    let near = NearMiss.nearest(to: document.path, in: known)
    return Diagnostic(
      .unknownFile, at: document.start,
      "Nothing in the report comes from '\(document.path)'" + (near.map { "; did you mean '\($0)'?" } ?? ""),
      explanation: known.listed(
        after: "Files go into 'findings', 'good-practice', 'chapters', 'appendices' and 'texts', or are called"))
  }
}
