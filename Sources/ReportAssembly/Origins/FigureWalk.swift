import InspectionModel

/// Goes through the numbers that the text of a report quotes, in the order in which they print, and may put others in
/// their places.
struct FigureWalk {
  /// What is called for each number, with the name of the place where it stands: "1.2(c)", "Table 2", "Foreword".
  private let visit: (_ use: inout FigureUse, _ place: String) -> Void

  init(_ visit: @escaping (_ use: inout FigureUse, _ place: String) -> Void) { self.visit = visit }

  /// All parts.
  func walk(_ report: inout ReportDocument) {
    for index in report.parts.indices { walk(&report.parts[index]) }
  }

  private func walk(_ part: inout ReportPart) {
    let place = part.number.map { "\($0) \(part.title)" } ?? part.title
    for index in part.elements.indices {
      if case .node(var node) = part.elements[index] {
        // Where numbers start again in each section, they say little without it.
        let isAlone = node.number == node.anchor.id
        let name = isAlone ? node.number : "\(part.number ?? part.title), \(node.number)"
        for slot in node.slots.indices { walk(&node.slots[slot], in: name) }
        part.elements[index] = .node(node)
      } else {
        walk(&part.elements[index], in: place)
      }
    }
    for index in part.footnotes.indices { walk(&part.footnotes[index].blocks, in: place) }
  }

  private func walk(_ element: inout ReportElement, in place: String) {
    switch element {
    case .prose(var blocks):
      walk(&blocks, in: place)
      element = .prose(blocks)
    case .heading(var heading):
      walk(&heading.text, in: place)
      element = .heading(heading)
    case .glossary(var entries):
      for index in entries.indices { walk(&entries[index].meaning, in: place) }
      element = .glossary(entries)
    case .table(var table):
      walk(&table, in: place)
      element = .table(table)
    case .recommendations(var items):
      for index in items.indices {
        walk(&items[index].blocks, in: "\(place) \(items[index].number)")
        walk(&items[index].answers, in: "\(place) \(items[index].number)")
      }
      element = .recommendations(items)
    case .example(var example):
      walk(&example.title, in: place)
      walk(&example.criterion, in: place)
      walk(&example.blocks, in: place)
      element = .example(example)
    case .slot(var slot, let anchor):
      walk(&slot, in: place)
      element = .slot(slot, anchor)
    case .node, .signature, .people, .contents, .chart, .headline: break
    }
  }

  private func walk(_ slot: inout ReportSlot, in place: String) {
    switch slot.content {
    case .findings(var lead, var findings, let tone):
      walk(&lead, in: place)
      for index in findings.indices { walk(&findings[index].blocks, in: place + findings[index].mark) }
      slot.content = .findings(lead: lead, findings, tone)
    case .paragraphs(let paragraphs):
      var place = place
      slot.content = .paragraphs(
        paragraphs.map { paragraph in
          switch paragraph {
          case .numbered(var finding):
            // The number of a paragraph says where it is by itself, and what follows it belongs to it.
            place = finding.mark.last == "." ? String(finding.mark.dropLast()) : finding.mark
            walk(&finding.blocks, in: place)
            return .numbered(finding)
          case .between(var blocks):
            walk(&blocks, in: place)
            return .between(blocks)
          }
        })
    case .prose(var blocks):
      walk(&blocks, in: place)
      slot.content = .prose(blocks)
    case .conclusion(var blocks):
      walk(&blocks, in: place)
      slot.content = .conclusion(blocks)
    }
  }

  private func walk(_ blocks: inout [ReportBlock], in place: String) {
    for index in blocks.indices { walk(&blocks[index].kind, in: place) }
  }

  private func walk(_ kind: inout ReportBlock.Kind, in place: String) {
    switch kind {
    case .paragraph(var text):
      walk(&text, in: place)
      kind = .paragraph(text)
    case .heading(let depth, var text):
      walk(&text, in: place)
      kind = .heading(depth: depth, text)
    case .list(let start, let isTight, var items):
      for index in items.indices { walk(&items[index], in: place) }
      kind = .list(start: start, isTight: isTight, items)
    case .quotation(var inner, var attribution):
      walk(&inner, in: place)
      if var text = attribution {
        walk(&text, in: place)
        attribution = text
      }
      kind = .quotation(inner, attribution: attribution)
    case .box(let name, let label, var title, var inner):
      walk(&title, in: place)
      walk(&inner, in: place)
      kind = .box(kind: name, label: label, title: title, inner)
    case .table(var table):
      walk(&table, in: place)
      kind = .table(table)
    case .chart, .code: break
    }
  }

  private func walk(_ table: inout ReportTable, in place: String) {
    let place = table.number ?? place
    walk(&table.caption, in: place)
    for row in table.head.indices {
      for cell in table.head[row].indices { walk(&table.head[row][cell].content, in: place) }
    }
    for row in table.rows.indices {
      for cell in table.rows[row].cells.indices { walk(&table.rows[row].cells[cell], in: place) }
    }
    for index in table.footnotes.indices { walk(&table.footnotes[index].blocks, in: place) }
    for index in table.notes.indices { walk(&table.notes[index], in: place) }
    if var source = table.source {
      walk(&source, in: place)
      table.source = source
    }
  }

  private func walk(_ inlines: inout [ReportInline], in place: String) {
    for index in inlines.indices { walk(&inlines[index], in: place) }
  }

  private func walk(_ inline: inout ReportInline, in place: String) {
    switch inline {
    case .figure(var use):
      visit(&use, place)
      inline = .figure(use)
    case .emphasis(var inner):
      walk(&inner, in: place)
      inline = .emphasis(inner)
    case .strong(var inner):
      walk(&inner, in: place)
      inline = .strong(inner)
    case .link(let url, var inner):
      walk(&inner, in: place)
      inline = .link(url: url, inner)
    case .crossReference(let anchor, var inner, let isPage):
      walk(&inner, in: place)
      inline = .crossReference(anchor, inner, isPage: isPage)
    case .text, .lineBreak, .code, .footnote: break
    }
  }
}
