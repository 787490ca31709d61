import InspectionModel

/// Every number and every name of a report, given once for all formats.
struct ReferenceIndex {
  /// What a label leads to, and what a reference to it says.
  struct Target {
    var anchor: Anchor
    var text: String
    var elsewhere: Elsewhere?

    /// What a reference from `section` says; nil for one from no section.
    func text(from section: NodeID?) -> String {
      guard let elsewhere, elsewhere.section != section else { return text }
      return elsewhere.text
    }
  }

  /// What a reference from outside a section says instead.
  struct Elsewhere {
    var section: NodeID
    var text: String
  }

  /// By label: those of authors, and the ids of nodes, parts, threads and examples.
  private(set) var targets: [String: Target] = [:]
  /// Where the authors' labels were given.
  private(set) var labelRanges: [String: SourceRange] = [:]
  /// What the tables, findings, headings and recommendations at a place are called.
  private(set) var names: [SourceRange: Name] = [:]
  /// What they are called where they are printed again, since a standing text may stand in several parts.
  private var furtherNames: [SourceRange: [Name]] = [:]
  /// The numbers of parts that have one.
  private(set) var partNumbers: [PartID: String] = [:]
  /// The tables and charts that the program makes, in order.
  private(set) var madeTables: [Made] = []
  private(set) var madeCharts: [Made] = []
  /// The places of the headings that the programme sets, in order.
  private(set) var madeHeadings: [Anchor] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// A table or chart that the program makes.
  struct Made {
    var number: String
    var anchor: Anchor
  }

  /// The anchor of something, and its number or mark where it has one.
  struct Name {
    var anchor: Anchor
    var mark: String
  }

  private var taken: Set<String> = []
  /// How many anchors were asked for by one name.
  private var asked: [String: Int] = [:]
  /// What a reference says to a part or thread of which nothing is printed yet, by label.
  private var unwritten: [String: String] = [:]

  /// An anchor that nothing else in the report has: `wanted`, or `wanted-2`, `wanted-3` …
  mutating func anchor(_ wanted: String) -> Anchor {
    var count = asked[wanted] ?? 0
    var id = wanted
    repeat {
      count += 1
      id = count == 1 ? wanted : "\(wanted)-\(count)"
    } while !taken.insert(id).inserted
    asked[wanted] = count
    return Anchor(id)
  }

  /// Lets references to something that is not printed yet say `text`.
  mutating func expect(_ label: String, text: String) {
    if targets[label] == nil { unwritten[label] = text }
  }

  /// Makes `label` lead to `anchor`; a label of an author that is taken is reported.
  mutating func define(
    _ label: String, at range: SourceRange? = nil, anchor: Anchor, text: String, elsewhere: Elsewhere? = nil
  ) {
    guard targets[label] == nil else {
      if let range {
        let notes = labelRanges[label].map { [Diagnostic.Note(at: $0, "First given here")] } ?? []
        diagnostics.append(
          Diagnostic(
            .duplicateLabel, at: range, "The label '\(label)' is given twice",
            explanation: notes.isEmpty
              ? "The report itself has a part, criterion, thread or example of this name. Choose another label."
              : "A label stands for one thing. Choose another for one of them.", notes: notes, subject: label))
      }
      return
    }
    targets[label] = Target(anchor: anchor, text: text, elsewhere: elsewhere)
    if let range { labelRanges[label] = range }
  }

  /// What a reference says to something that is not printed yet; nil for what is printed, and for what nobody knows.
  func words(forUnwritten label: String) -> String? { targets[label] == nil ? unwritten[label] : nil }

  /// Remembers what stands at `range` is called; `label` leads to it.
  mutating func name(
    _ range: SourceRange, _ wanted: String, mark: String = "", label: Located<String>? = nil, text: String,
    elsewhere: Elsewhere? = nil
  ) {
    let anchor = self.anchor(label?.value ?? wanted)
    let name = Name(anchor: anchor, mark: mark)
    if names[range] == nil { names[range] = name } else { furtherNames[range, default: []].append(name) }
    // A label in a text that is printed again leads to where it is printed first.
    if let label, labelRanges[label.value] != label.range {
      define(label.value, at: label.range, anchor: anchor, text: text, elsewhere: elsewhere)
    }
  }

  /// What the thing at `range` is called where it is printed after it was printed `before` times; nil for what has no
  /// name, and for what is printed once.
  func name(at range: SourceRange, printed before: Int) -> Name? {
    guard let names = furtherNames[range], before > 0 else { return nil }
    return names[min(before, names.count) - 1]
  }

  /// Whether what stands at `range` is printed more than once.
  func isRepeated(_ range: SourceRange) -> Bool { furtherNames[range] != nil }

  mutating func number(_ part: PartID, _ number: String) { partNumbers[part] = number }
  mutating func addMadeTable(_ number: String, anchor wanted: String) {
    madeTables.append(Made(number: number, anchor: anchor(wanted)))
  }

  mutating func addMadeChart(_ number: String, anchor wanted: String) {
    madeCharts.append(Made(number: number, anchor: anchor(wanted)))
  }

  mutating func addMadeHeading(anchor wanted: String) { madeHeadings.append(anchor(wanted)) }

  /// A section or criterion as a link, or as text alone where the report has nothing about it.
  func link(to node: NodeID, as words: String) -> ReportInline {
    targets[node.text].map { .crossReference($0.anchor, [.text(words)], isPage: false) } ?? .text(words)
  }

  /// All labels, for the command that lists them and for near misses, in alphabetical order.
  var labels: [(label: String, target: Target)] {
    targets.keys.sorted().compactMap { key in targets[key].map { (key, $0) } }
  }
}
