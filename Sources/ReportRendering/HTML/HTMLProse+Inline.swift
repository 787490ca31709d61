import InspectionModel
import ReportAssembly

extension HTMLProse {
  /// Running text.
  func inlines(_ inlines: [ReportInline]) -> HTML { self.inlines(inlines, inLink: false) }

  private func inlines(_ inlines: [ReportInline], inLink: Bool) -> HTML {
    var html = HTML()
    for piece in inlines { html += inline(piece, inLink: inLink) }
    return html
  }

  /// Links do not nest: inside one, another is its text alone, and a footnote mark only marks.
  private func inline(_ inline: ReportInline, inLink: Bool) -> HTML {
    switch inline {
    case .text(let text): return HTML(text)
    case .figure(let use): return figure(use, inLink: inLink)
    case .lineBreak: return "<br>"
    case .code(let text): return "<code>\(text)</code>"
    case .emphasis(let inner): return "<em>\(inlines(inner, inLink: inLink))</em>"
    case .strong(let inner): return "<strong>\(inlines(inner, inLink: inLink))</strong>"
    case .link(_, let inner) where inLink: return inlines(inner, inLink: true)
    case .crossReference(_, let inner, _) where inLink: return inlines(inner, inLink: true)
    case .link(let url, let inner): return link(to: url, inner)
    case .crossReference(let anchor, let inner, isPage: false):
      return "<a href=\"#\(anchor.id)\">\(inlines(inner, inLink: true))</a>"
    case .crossReference(let anchor, let inner, isPage: true): return pageReference(to: anchor, inner)
    case .footnote(let mark) where inLink: return "<sup class=\"note\" id=\"\(mark.anchor.id)\">\(mark.mark)</sup>"
    case .footnote(let mark):
      return """
        <sup class="note"><a id="\(mark.anchor.id)" href="#\(mark.target.id)" role="doc-noteref">\(mark.mark)</a></sup>
        """
    }
  }

  /// A link to elsewhere. Paper prints its address, unless that is what it says already.
  private func link(to url: String, _ inner: [ReportInline]) -> HTML {
    let text = inlines(inner, inLink: true)
    let saysAddress = url.hasSuffix(inner.plainText) || url.hasPrefix("mailto:")
    return saysAddress ? "<a href=\"\(url)\">\(text)</a>" : "<a class=\"elsewhere\" href=\"\(url)\">\(text)</a>"
  }

  /// On screen a link with its text; on paper the number of the page, with the words around it from its attributes.
  private func pageReference(to anchor: Anchor, _ inner: [ReportInline]) -> HTML {
    let number = "\u{0}"
    let words = TextTemplate(words.page).filled { $0 == "number" ? number : nil }.split(
      separator: number, maxSplits: 1, omittingEmptySubsequences: false)
    let before = String(words.first ?? "")
    let after = words.count > 1 ? String(words[1]) : ""
    return """
      <a class="page-reference" href="#\(anchor.id)" data-before="\(before)" data-after="\(after)">\
      <span>\(inlines(inner, inLink: true))</span></a>
      """
  }
}
