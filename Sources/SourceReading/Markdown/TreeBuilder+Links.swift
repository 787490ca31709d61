import InspectionModel

extension TreeBuilder {
  mutating func appendLink(_ node: CommonMarkNode, to result: inout [Inline]) {
    let lower = cursor.offset
    let isImage = node.kind == .image
    if isImage, !cursor.skip(ASCII.exclamation) { misalignments += 1 }
    let isAutolink = cursor.peek == ASCII.less
    if !cursor.skip(isAutolink ? ASCII.less : ASCII.openBracket) { misalignments += 1 }
    let text = descend(at: span(lower, cursor.offset)) { builder -> [Inline] in
      var inner: [Inline] = []
      if isAutolink, let literal = node.firstChild?.literal {
        builder.appendText(literal, isRaw: true, to: &inner)
      } else {
        builder.appendInlines(from: node.firstChild, to: &inner)
      }
      return inner
    }
    guard let text else { return }
    if !cursor.skip(isAutolink ? ASCII.greater : ASCII.closeBracket) { misalignments += 1 }
    let destination = isAutolink ? nil : cursor.skipLinkTail()
    let range = span(lower, cursor.offset)
    let url = mask.restored(node.url, from: source, near: lower)
    let title = mask.restored(node.title, from: source, near: lower)
    let link = Link(url: url, title: title, text: text, range: range, destination: destination)
    if isImage { append(image: link, to: &result) } else { append(link, to: &result) }
  }

  private struct Link {
    let url: String
    let title: String
    let text: [Inline]
    let range: Range<Int>
    /// Where the destination stands; nil when it stands elsewhere, in a definition, or is the text itself.
    let destination: Range<Int>?
  }

  private mutating func append(image: Link, to result: inout [Inline]) {
    report(
      .imageNotSupported, at: image.range, "Images cannot stand in a report",
      explanation: "Take the picture out, or say what it shows in a table or a chart.")
    result.append(Inline(.image(url: image.url, title: image.title, image.text), at: places[image.range]))
  }

  private mutating func append(_ link: Link, to result: inout [Inline]) {
    guard dialect == .report else {
      result.append(Inline(.link(url: link.url, title: link.title, link.text), at: places[link.range]))
      return
    }
    if link.url.utf8.first == ASCII.hash {
      let place = link.destination ?? span(link.range.upperBound, link.range.upperBound)
      let label = span(min(place.lowerBound + 1, place.upperBound), place.upperBound)
      let reference = Located(String(link.url.dropFirst()), at: places[label])
      result.append(Inline(.reference(reference, link.text), at: places[link.range]))
      return
    }
    guard let fault = LinkSafety.fault(of: link.url) else {
      result.append(Inline(.link(url: link.url, title: link.title, link.text), at: places[link.range]))
      return
    }
    let place = link.destination ?? link.range
    let mends = LinkSafety.mend(of: link.url).map { mend in
      [Diagnostic.Suggestion("Write `\(mend)`", edits: [edit(place, mend)])]
    }
    report(
      .unsafeLink, at: place, "A link must lead to a web address, a mail address or a label",
      explanation: fault, suggestions: link.destination == nil ? [] : mends ?? [])
    // its text stays, so that no later stage can print the address
    result += link.text
  }
}
