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

  /// Reads a whole page.
  init(_ page: Markup) {
    for header in page.all({ $0.name == "div" && $0.classes.contains("cover") }) { readCover(header) }
    recommendations = Set(page.all { $0.classes.contains("recommendations") }.flatMap(\.children).map(\.itemWords))
    for main in page.all({ $0.name == "main" }) { read(main) }
    let isbn = page.words.matches(of: /97[89](?:-\d+){4}/).map { String($0.0) }
    found[.cover, default: []] += Set(isbn).sorted().map { "ISBN: \($0)" }
    add("\(page.all(\.isQuotation).count)", to: .quotations)
    add("\(page.all { $0.classes.contains("note-list") }.flatMap(\.elements).count)", to: .footnotes)
  }

  /// The lines of a kind, in order.
  func lines(of kind: FactKind, rowsIn places: [String]) -> [String] {
    kind == .rows ? rows.filter { places.contains($0.place) }.map(\.line) : found[kind] ?? []
  }

  private mutating func add(_ line: String, to kind: FactKind) { found[kind, default: []].append(line) }

  private mutating func readCover(_ cover: Markup) {
    for title in cover.all({ $0.name == "h1" }) { add("subject: \(title.words)", to: .cover) }
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
    if !isSection, number != nil { add(title?.words ?? "", to: .appendices) }
    node = isSection ? element["id"] ?? "" : ""
    for child in element.children { read(child) }
    node = ""
  }

  private var place: String { node.isEmpty || part.hasSuffix(node) ? part : node }

  private mutating func readHeading(_ element: Markup) {
    level = (element.name.dropFirst().first?.wholeNumberValue ?? 2) - 1
    heading = element.words
    add("\(level) \(heading)", to: .outline)
  }

  private mutating func readBlock(_ element: Markup) {
    let classes = element.classes
    if classes.contains("divider") {
      add("1 \(element.child("title") ?? "") [divider]", to: .outline)
    } else if classes.contains("box") {
      level += 1
      let title = [element.child("box-label"), element.child("box-title")].compactMap(\.self).joined(separator: " – ")
      add("\(level) \(title)", to: .outline)
      if element.child("box-label") != nil { add("\(node): \(title)", to: .examples) }
    } else if classes.contains("example") {
      let links = element.elements.first { $0.classes.contains("illustrates") }?.all { $0.name == "a" } ?? []
      let title = element.elements.first { $0.name == "h3" }?.words ?? ""
      add("\(links.compactMap { $0["href"]?.dropFirst() }.joined()): \(title)", to: .examples)
    } else if classes.contains("headline") {
      let title = element.all { $0.name == "h3" }.first?.words ?? ""
      add("\(title): \(element.result)", to: .headlines)
    } else if classes.contains("part-head") || classes.contains("criterion-head"), !element.result.isEmpty {
      add("\(node): \(element.result)", to: .results)
    } else if classes.contains("slot") {
      let count =
        element.all { $0.classes.contains("finding-list") }.flatMap(\.elements).count
        + element.all { $0.classes.contains("numbered") }.count
      let tone = classes.contains("positive") ? "strengths" : classes.contains("negative") ? "areas" : "findings"
      if count > 0 { add("\(node): \(count) \(tone)", to: .findings) }
    } else if classes.contains("chart") {
      let title = element.all { $0.classes.contains("message") }.first.map { $0.wordsWithout("number") }
      add("\(place): \(title ?? "")", to: .charts)
    }
  }

  private mutating func readList(_ list: Markup) {
    if list.classes.contains("recommendations") {
      add("\(heading): \(list.elements.count)", to: .recommendations)
    } else if !node.isEmpty, list.elements.allSatisfy({ recommendations.contains($0.itemWords) }),
      !list.elements.isEmpty
    {
      add("\(node): \(list.elements.count)", to: .restated)
    }
  }

  private mutating func readTable(_ table: Markup) {
    let body = table.all { $0.name == "tbody" }.flatMap(\.elements).filter { !$0.classes.contains("group") }
    if table.classes.contains("glossary") {
      add("\(body.count)", to: .glossary)
      return
    }
    add("\(place): \(body.count) rows", to: .tables)
    rows += body.map { row in
      let cells = row.elements.map { $0.wordsWithout("note") }
      return (place, "\(cells.first ?? ""): \(cells.dropFirst().joined(separator: "; "))")
    }
  }

  private mutating func readSignature(_ signature: Markup) {
    let lines = signature.children.filter { $0.name.isEmpty }.map(\.words).filter { !$0.isEmpty }
    if let role = lines.first { add("\(role): 1", to: .people) }
    if lines.count > 1 { add("signed: \(lines[1])", to: .cover) }
  }
}
