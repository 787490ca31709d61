import InspectionModel
import Testing

@testable import SourceReading

/// The files of an inspection, and what binding them gives.
struct TestFolder {
  private var texts: [String: String]

  /// The files with their texts.
  init(_ texts: [String: String]) { self.texts = texts }

  /// A final inspection of the small programme in which nothing is wrong or missing.
  static let complete = TestFolder([
    "inspection.md": """
    ---
    programme: small
    subject: Ayshire
    inspected: 2007-10
    published: 2008-01
    isbn: 978-1-84099-103-1
    status: final
    signed: Ann Bell, Chief Inspector
    sample: 106
    scores:
      roh: 65
    ---
    The foreword.
    """,
    "summary.md": "## Assessment\n\nIt was good.\n",
    "recommendations.md": "1. plans are made;\n2. risk is managed.\n",
    "findings/1.1.md": "---\ncriterion: 1.1\nscore: 76\n---\n## Strengths\n- Reports were timely.\n",
    "findings/1.2.md": "---\ncriterion: 1.2\nscore: 62\n---\n## Strengths\n- Plans were clear.\n",
    "findings/2.1.md": "---\ncriterion: 2.1\ngrade: well met\n---\n## Strengths\n- The Board led.\n",
  ])

  /// A draft of the programme that measures twice, with nothing in it but what the tests add.
  static let revisit = TestFolder([
    "inspection.md": "---\nprogramme: canteen-revisit\nedition: weighed\nsubject: Oakdale\n---\nHello.\n"
  ])

  /// The same inspection while it is a draft.
  static let draft = complete.replacing("status: final", with: "status: draft", in: "inspection.md")

  /// The folder with another text for one file, or one file more.
  func with(_ path: String, _ text: String) -> TestFolder {
    var folder = self
    folder.texts[path] = text
    return folder
  }

  /// The folder without a file.
  func without(_ path: String) -> TestFolder {
    var folder = self
    folder.texts[path] = nil
    return folder
  }

  /// The folder with the findings of 1.1 that `body` says.
  func withFindings(_ body: String) -> TestFolder {
    with("findings/1.1.md", "---\ncriterion: 1.1\nscore: 76\n---\n\(body)\n")
  }

  /// The folder with one text of a file in the place of another.
  func replacing(_ old: String, with new: String, in path: String) -> TestFolder {
    guard let text = texts[path], let place = text.firstRange(of: old) else {
      Issue.record("'\(old)' does not stand in \(path)")
      return self
    }
    return with(path, text.replacingCharacters(in: place, with: new))
  }

  /// Binds the files to a programme.
  func bound(
    to programme: Programme = .small, unreadable: Set<InspectionBinder.NamesFile> = []
  ) -> BoundFolder {
    var table = SourceFileTable()
    var documents: [SourceDocument] = []
    var diagnostics: [Diagnostic] = []
    var others: [String: SourceFile] = [:]
    for (path, text) in texts.sorted(by: { $0.key < $1.key }) {
      guard path.hasSuffix(".md") else {
        others[path] = table.add(path: path, bytes: Array(text.utf8))
        continue
      }
      let file = table.add(path: path, bytes: Array(text.utf8))
      let parsed = SourceParser().parse(file)
      let filled = FencedBlockReader().fill(parsed.value, of: file) { named in
        texts[named.value].map { Diagnosed(table.add(path: named.value, bytes: Array($0.utf8))) }
          ?? Diagnosed(nil, [Diagnostic(.cannotRead, at: named.range, "There is no file '\(named.value)'")])
      }
      documents.append(filled.value)
      diagnostics += parsed.diagnostics + filled.diagnostics
    }
    let bound = InspectionBinder(programme: programme)
      .bind(
        documents, figures: others["figures.yml"], questions: others["data/questions.csv"], unreadable: unreadable)
    return BoundFolder(files: table, inspection: bound.value, diagnostics: diagnostics + bound.diagnostics)
  }

  /// What there is to tell, as `path:line:column-column id`, in the order of the files; but not of figures that nothing
  /// quotes.
  var complaints: [String] { bound().complaints }
}

/// A folder after binding.
struct BoundFolder {
  let files: SourceFileTable
  let inspection: Inspection?
  let diagnostics: [Diagnostic]

  /// What there is to tell, as `path:line:column-column id`, in the order of the files; but not of figures that nothing
  /// quotes.
  var complaints: [String] {
    diagnostics.filter { $0.id != .unusedFigure }.sorted { left, right in
      guard let first = left.range, let second = right.range else { return left.range == nil && right.range != nil }
      return first < second
    }.map { diagnostic in
      guard let range = diagnostic.range, let file = files[range.file] else { return "- \(diagnostic.id.rawValue)" }
      return "\(file.path):\(place(range, in: file)) \(diagnostic.id.rawValue)"
    }
  }

  /// The same without what is not yet written.
  var wrong: [String] {
    complaints.filter { complaint in
      !DiagnosticID.allCases.contains { $0.isUnwritten && complaint.hasSuffix(" " + $0.rawValue) }
    }
  }

  /// The one diagnostic of a rule; records an issue when there is none or more than one.
  func only(_ id: DiagnosticID) throws -> Diagnostic {
    let found = diagnostics.filter { $0.id == id }
    try #require(found.count == 1, "\(complaints)")
    return found[0]
  }

  /// The text of the diagnostic's file after its first suggestion.
  func mended(_ id: DiagnosticID) throws -> String {
    let diagnostic = try only(id)
    let file = try #require(diagnostic.range.flatMap { files[$0.file] })
    return SourceReadingTests.mended(file, by: diagnostic)
  }
}

extension String {
  fileprivate func firstRange(of text: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(text) }.map { $0..<index($0, offsetBy: text.count) }
  }

  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
