import TestSupport

/// What a built report shows of what published ones are compared by, read from its page.
struct ReportFacts {
  private var found: [FactKind: [String]] = [:]
  /// The rows of tables, with their places.
  private var rows: [(place: String, line: String)] = []
  private var recommendations: Set<String> = []

  /// The part or section that is read, as its number or else its title.
  private var part = ""
  /// The section or criterion that is read; empty outside.
  private var node = ""
  private var heading = ""
  private var level = 1

  init(_ page: Markup) {
    for header in page.all({ $0.name == "div" && $0.classes.contains("cover") }) { readCover(header) }
    recommendations = Set(page.all { $0.classes.contains("recommendations") }.flatMap(\.children).map(\.itemWords))
    for main in page.all({ $0.name == "main" }) { read(main) }
    let isbn = page.words.matches(of: /97[89](?:-\d+){4}/).map { String($0.0) }
    found[.cover, default: []] += Set(isbn).sorted().map { "ISBN: \($0)" }
    found[.quotations] = ["\(page.all(\.isQuotation).count)"]
    found[.footnotes] = [
      "\(page.all { $0.name == "main" }.flatMap { $0.all { $0.classes.contains("note-list") } }.flatMap(\.elements).count)"
    ]
  }

  /// The lines of a kind, in order.
  func lines(of kind: FactKind, rowsIn places: [String]) -> [String] {
    kind == .rows ? rows.filter { places.contains($0.place) }.map(\.line) : found[kind] ?? []
  }

  private mutating func readCover(_ cover: Markup) {
    for title in cover.all({ $0.name == "h1" }) { found[.cover, default: []].append("subject: \(title.words)") }
    for fact in cover.all({ $0.children.first { $0.name == "dt" }?.words == "Published" }) {
      found[.cover, default: []] += fact.all { $0.name == "dd" }.map { "published: \($0.words)" }
    }
  }

  private mutating func read(_ element: Markup) {
    let (outer, outerNode) = (level, node)
    switch element.name {
    case "h2", "h3", "h4", "h5", "h6": readHeading(element)
    case "nav", "svg", "details": return
    case "section" where element.classes.contains("part"):
      readPart(element)
      return
    case "article", "div", "figure", "header": readBlock(element)
    case "ol", "ul": readList(element)
    case "table": readTable(element)
    case "p" where element.classes.contains("signature"): readSignature(element)
    case "dl" where element.classes.contains("people"):
      found[.people, default: []] += element.elements.map { "\($0.elements.first?.words ?? ""): \($0.names)" }
    default: break
    }
    if element.classes.contains("criterion") { node = element["id"] ?? "" }
    for child in element.children { read(child) }
    if element.classes.contains("box") { level = outer }
    node = outerNode
  }

  private mutating func readPart(_ element: Markup) {
    let title = element.all { $0.name == "h2" }.first
    let number = title?.child("number")
    part = number ?? title?.words ?? ""
    let isSection = element.classes.contains("tree-section")
    if !isSection, number != nil { found[.appendices, default: []].append(title?.words ?? "") }
    node = isSection ? element["id"] ?? "" : ""
    for child in element.children { read(child) }
    node = ""
  }

  private var place: String { node.isEmpty || part.hasSuffix(node) ? part : node }

  private mutating func readHeading(_ element: Markup) {
    level = (element.name.dropFirst().first?.wholeNumberValue ?? 2) - 1
    heading = element.words
    found[.outline, default: []].append("\(level) \(heading)")
  }

  private mutating func readBlock(_ element: Markup) {
    let classes = element.classes
    if classes.contains("divider") {
      found[.outline, default: []].append("1 \(element.child("title") ?? "") [divider]")
    } else if classes.contains("box") {
      level += 1
      let title = [element.child("box-label"), element.child("box-title")].compactMap(\.self).joined(separator: " – ")
      found[.outline, default: []].append("\(level) \(title)")
      if element.child("box-label") != nil { found[.examples, default: []].append("\(node): \(title)") }
    } else if classes.contains("example") {
      let links = element.elements.first { $0.classes.contains("illustrates") }?.all { $0.name == "a" } ?? []
      let title = element.elements.first { $0.name == "h3" }?.words ?? ""
      found[.examples, default: []].append("\(links.compactMap { $0["href"]?.dropFirst() }.joined()): \(title)")
    } else if classes.contains("headline") {
      let title = element.all { $0.name == "h3" }.first?.words ?? ""
      found[.headlines, default: []].append("\(title): \(element.result)")
    } else if classes.contains("scored") || classes.contains("criterion-head"), !element.result.isEmpty {
      found[.results, default: []].append("\(node): \(element.result)")
    } else if classes.contains("slot") {
      let count =
        element.all { $0.classes.contains("finding-list") }.flatMap(\.elements).count
        + element.all { $0.classes.contains("numbered") }.count
      let tone = classes.contains("positive") ? "strengths" : classes.contains("negative") ? "areas" : "findings"
      if count > 0 { found[.findings, default: []].append("\(node): \(count) \(tone)") }
    } else if classes.contains("chart") {
      let title = element.all { $0.classes.contains("message") }.first.map { $0.wordsWithout("number") }
      found[.charts, default: []].append("\(place): \(title ?? "")")
    }
  }

  private mutating func readList(_ list: Markup) {
    if list.classes.contains("recommendations") {
      found[.recommendations, default: []].append("\(heading): \(list.elements.count)")
    } else if !node.isEmpty, list.elements.allSatisfy({ recommendations.contains($0.itemWords) }),
      !list.elements.isEmpty
    {
      found[.restated, default: []].append("\(node): \(list.elements.count)")
    }
  }

  private mutating func readTable(_ table: Markup) {
    let body = table.all { $0.name == "tbody" }.flatMap(\.elements).filter { !$0.classes.contains("group") }
    if table.classes.contains("glossary") {
      found[.glossary, default: []].append("\(body.count)")
      return
    }
    found[.tables, default: []].append("\(place): \(body.count) rows")
    rows += body.map { row in
      let cells = row.elements.map { $0.wordsWithout("note") }
      return (place, "\(cells.first ?? ""): \(cells.dropFirst().joined(separator: "; "))")
    }
  }

  private mutating func readSignature(_ signature: Markup) {
    let lines = signature.children.filter { $0.name.isEmpty }.map(\.words).filter { !$0.isEmpty }
    if let role = lines.first { found[.people, default: []].append("\(role): 1") }
    if lines.count > 1 { found[.cover, default: []].append("signed: \(lines[1])") }
  }
}

extension Markup {
  fileprivate var elements: [Markup] { children.filter { !$0.name.isEmpty } }

  /// The words of the first element inside that has a class.
  fileprivate func child(_ name: Substring) -> String? { all { $0.classes.contains(name) }.first?.words }

  /// The words without those of the elements of a class.
  fileprivate func wordsWithout(_ name: Substring) -> String {
    squeezed(all(\.isText, outside: { $0.classes.contains(name) }).map(\.text).joined())
  }

  /// What an item says, without its mark, the full stop at its end and what it answers.
  fileprivate var itemWords: String {
    let words = squeezed(
      all(\.isText, outside: { !$0.classes.filter { ["mark", "answers"].contains($0) }.isEmpty }).map(\.text).joined())
    return words.hasSuffix(".") ? String(words.dropLast()) : words
  }

  private var isText: Bool {
    if case .text = self { true } else { false }
  }

  /// Results by round, or one with the words of its band.
  fileprivate var result: String {
    let rounds = all { $0.name == "dl" && $0.classes.contains("rounds") }.flatMap { $0.all { $0.name == "dd" } }
    if !rounds.isEmpty { return rounds.map(\.words).joined(separator: "; ") }
    return [child("printed"), child("band")].compactMap(\.self).joined(separator: ", ")
  }

  /// How many people a line of roles names; organisations are set in italics.
  fileprivate var names: Int {
    let names = all(\.isText, outside: { ["dt", "em"].contains($0.name) })
    return names.map(\.text).joined().split { $0 == "," || $0 == ";" }.filter { !squeezed(String($0)).isEmpty }.count
  }

  /// Whether somebody's own words are set, in the line or on their own.
  fileprivate var isQuotation: Bool {
    name == "em" && words.hasPrefix("“") || name == "figure" && classes.contains("quotation")
  }
}
