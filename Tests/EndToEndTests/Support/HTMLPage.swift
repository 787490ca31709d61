import TestSupport
import Testing

/// A report's page as its readers meet it.
struct HTMLPage {
  private let page: Markup

  /// The page, which has to be well formed.
  init(_ html: String) {
    page = (try? Markup.read(html)) ?? .text("")
    #expect(page.children.isEmpty == html.isEmpty, "the page is not well formed")
  }

  /// All that is printed or read out, styles left out.
  var text: String {
    page.all({ if case .text = $0 { true } else { false } }, outside: { ["style", "title"].contains($0.name) })
      .map(\.text).joined(separator: " ")
  }

  /// What it has in common with the report in Markdown.
  var content: ReportContent {
    // The page repeats the contents beside the report, and draws what the other form prints.
    let isElsewhere = { (part: Markup) in
      ["head", "nav", "svg"].contains(part.name) || part.classes.contains { ["back", "divider"].contains($0) }
        || part.classes.contains("note") && !part.isSign || part.classes.contains("mark") && Int(part.words) != nil
    }
    let body = page.all({ $0.name == "h1" || $0.name == "main" }, outside: { $0.name == "head" })
    let printed = page.without(isElsewhere).without { $0.isNumberedNote || $0.classes.contains("footnotes") }
    let main = printed.all { $0.name == "main" }
    var content = ReportContent()
    content.headings = printed.all { ["h1", "h2", "h3", "h4", "h5", "h6"].contains($0.name) }.map {
      "\($0.name.dropFirst()) \($0.words)"
    }
    let items = main.flatMap { $0.all({ $0.name == "li" || $0.isRole }, outside: { $0.isNote }) }
    content.items = items.map { item in
      let text =
        item.isRole ? item.cells.joined(separator: ": ") : item.without { ["thead", "tbody"].contains($0.name) }.words
      // Whoever reads Markdown sets the straight ones of names.
      return String(text.map { $0 == "'" ? "’" : $0 })
    }
    content.tables = main.flatMap { $0.all({ $0.name == "table" }, outside: { $0.name == "details" }) }.map(\.rows)
    content.footnotes = body.flatMap {
      $0.all(\.isNumberedNote).map { $0.without(isElsewhere) }
    }.map { $0.without { $0.classes.contains("mark") }.words }
    content.numbers = main.flatMap { part in
      ReportContent.numbers(in: part.without { ["thead", "tbody"].contains($0.name) }.textByBlock)
    }
    return content
  }

  /// How many headings stand on the cover.
  var coverHeadings: Int {
    page.all { $0.classes.contains("cover") }.flatMap { $0.all { ["h1", "h2"].contains($0.name) } }.count
  }

  /// The numbers that stand in a chart's table.
  var chartRows: [[String]] {
    page.all { $0.classes.contains("numbers") }.flatMap { $0.all { $0.name == "tr" } }.map { row in
      row.children.map(\.words).filter { !$0.isEmpty }
    }
  }
}

/// What both forms of a report say, in the order in which they say it.
struct ReportContent: Equatable {
  /// Each with its level before it.
  var headings: [String] = []
  var items: [String] = []
  /// By table, row and cell.
  var tables: [[[String]]] = []
  var footnotes: [String] = []
  /// Every number outside the cells of tables.
  var numbers: [String] = []

  /// The numbers in a text, with the signs that belong to them.
  static func numbers(in text: String) -> [String] {
    text.split { !($0.isNumber || ".,%/".contains($0)) }.map { word in
      String(word).trimming { ".,/".contains($0) }
    }.filter { $0.contains(where: \.isNumber) }
  }
}

extension Markup {
  /// Whether it is one line of a list of roles and names.
  fileprivate var isRole: Bool { name == "div" && children.contains { $0.name == "dt" } }

  /// Whether it is a note below a text or a table.
  fileprivate var isNote: Bool { name == "li" && self["id"]?.hasPrefix("fn:") == true }

  /// Whether it is one that the report numbers; those with signs stand as text in the other form.
  fileprivate var isNumberedNote: Bool {
    isNote && !all { $0.classes.contains("mark") }.contains(where: \.isSign)
  }

  /// Whether it is nothing but a sign, such as an asterisk.
  fileprivate var isSign: Bool { !words.isEmpty && !words.contains { $0.isLetter || $0.isNumber } }

  /// This element without those inside it that are left out.
  fileprivate func without(_ isLeftOut: (Markup) -> Bool) -> Markup {
    guard case .element(let name, let attributes, let inner) = self else { return self }
    return .element(name, attributes: attributes, inner.filter { !isLeftOut($0) }.map { $0.without(isLeftOut) })
  }

  /// The text with a space wherever one element ends, so that no two numbers run together.
  fileprivate var textByBlock: String {
    switch self {
    case .text(let text): text
    case .element(let name, _, let inner):
      inner.map(\.textByBlock).joined() + (["a", "em", "strong", "span", "sup"].contains(name) ? "" : " ")
    }
  }

  /// The elements right inside it, without text.
  var elements: [Markup] { children.filter { !$0.name.isEmpty } }

  /// The texts of the elements right inside it.
  fileprivate var cells: [String] { elements.map(\.words) }

  /// The rows of a table, cells over several columns or rows once, but heads with those they govern.
  fileprivate var rows: [[String]] {
    let rows = all { $0.name == "tr" }
    let head = all { $0.name == "thead" }.flatMap { $0.all { $0.name == "tr" } }.count
    guard head == 2 else { return rows.map(\.cells) }
    var under = rows[1].elements[...]
    let columns = rows[0].elements.flatMap { cell -> [String] in
      guard let span = cell["colspan"].flatMap(Int.init) else { return [cell.words] }
      return (0..<span).map { _ in "\(cell.words): \(under.popFirst()?.words ?? "")" }
    }
    return [columns] + rows.dropFirst(2).map(\.cells)
  }
}

extension String {
  /// The text without what is wanted at neither end.
  fileprivate func trimming(_ isLeftOut: (Character) -> Bool) -> String {
    var text = self[...]
    while let first = text.first, isLeftOut(first) { text.removeFirst() }
    while let last = text.last, isLeftOut(last) { text.removeLast() }
    return String(text)
  }
}
