import ReportAssembly

/// Running text as Markdown can say it: references are text, texts beside each other are one, and emphasis stands only
/// where its marks would be read as such.
struct MarkdownRuns {
  /// What is left to write.
  private(set) var runs: [ReportInline] = []

  /// The runs of `inlines`.
  init(_ inlines: [ReportInline]) { mark(Self.plain(inlines, inLink: false, inEmphasis: false)) }

  private init(ofLink plain: [ReportInline]) { mark(plain) }

  private mutating func mark(_ plain: [ReportInline]) {
    for (index, inline) in plain.enumerated() {
      switch inline {
      case .emphasis(let inner), .strong(let inner):
        if canMark(inner, before: plain.dropFirst(index + 1).first) {
          runs.append(inline)
        } else {
          for piece in inner { Self.append(piece, to: &runs) }
        }
      // The brackets around the text of a link are punctuation, beside which marks may stand.
      case .link(let url, let inner): runs.append(.link(url: url, MarkdownRuns(ofLink: inner).runs))
      default: Self.append(inline, to: &runs)
      }
    }
  }

  /// Without references, without emphasis in emphasis, without links in links, and with line breaks outside of both only;
  /// nothing that is empty.
  private static func plain(_ inlines: [ReportInline], inLink: Bool, inEmphasis: Bool) -> [ReportInline] {
    var result: [ReportInline] = []
    func append(_ pieces: [ReportInline]) {
      for piece in pieces { Self.append(piece, to: &result) }
    }
    for inline in inlines {
      switch inline {
      case .lineBreak where inLink || inEmphasis: append([.text(" ")])
      // At the beginning of a paragraph, a bracket in code would end the label of a link definition.
      case .code(let code) where inLink && code.unicodeScalars.contains("]"): append([.text(code)])
      case .text, .code, .lineBreak, .footnote: append([inline])
      case .figure(let use): append([.text(use.text)])
      case .crossReference(_, let inner, _): append(plain(inner, inLink: inLink, inEmphasis: inEmphasis))
      case .link(let url, let inner):
        let text = plain(inner, inLink: true, inEmphasis: inEmphasis)
        append(inLink || text.isEmpty ? text : [.link(url: url, text)])
      case .emphasis(let inner), .strong(let inner):
        let text = plain(inner, inLink: inLink, inEmphasis: true)
        if inEmphasis || text.isEmpty {
          append(text)
        } else if case .emphasis = inline {
          result.append(.emphasis(text))
        } else {
          result.append(.strong(text))
        }
      }
    }
    return result
  }

  private static func append(_ inline: ReportInline, to runs: inout [ReportInline]) {
    switch (runs.last, inline) {
    case (_, .text("")), (_, .code("")): return
    case (.text(let before)?, .text(let text)): runs[runs.count - 1] = .text(before + text)
    case (.code(let before)?, .code(let code)): runs[runs.count - 1] = .code(before + code)
    default: runs.append(inline)
    }
  }

  /// Whether marks around `inner` open and close emphasis after the runs so far and before `next` (CommonMark 0.31, 6.2).
  private func canMark(_ inner: [ReportInline], before next: ReportInline?) -> Bool {
    guard let first = inner.first?.firstScalar, let last = inner.last?.lastScalar else { return false }
    switch runs.last {
    case .emphasis, .strong: return false
    default: break
    }
    guard !first.properties.isWhitespace, !last.properties.isWhitespace else { return false }
    let opens = !first.mayBePunctuation || runs.last?.lastScalar?.endsWord ?? true
    let closes = !last.mayBePunctuation || next?.firstScalar?.endsWord ?? true
    return opens && closes
  }
}

extension ReportInline {
  /// What it is written with first, apart from backslashes; for emphasis what stands in it, which its marks may leave.
  fileprivate var firstScalar: UnicodeScalar? {
    switch self {
    case .text(let text): text.unicodeScalars.first
    case .figure(let use): use.text.unicodeScalars.first
    case .lineBreak: "\n"
    case .code: "`"
    case .link, .footnote: "["
    case .emphasis(let inner), .strong(let inner), .crossReference(_, let inner, _): inner.first?.firstScalar
    }
  }

  /// What it is written with last.
  fileprivate var lastScalar: UnicodeScalar? {
    switch self {
    case .text(let text): text.unicodeScalars.last
    case .figure(let use): use.text.unicodeScalars.last
    case .lineBreak: "\n"
    case .code: "`"
    case .link: ")"
    case .footnote: "]"
    case .emphasis(let inner), .strong(let inner), .crossReference(_, let inner, _): inner.last?.lastScalar
    }
  }
}

extension UnicodeScalar {
  /// Whether some edition of CommonMark takes it for punctuation.
  fileprivate var mayBePunctuation: Bool { isSurePunctuation || isSymbol }

  /// Whether every edition takes it for punctuation or white space.
  fileprivate var endsWord: Bool { properties.isWhitespace || isSurePunctuation || (isASCII && isSymbol) }

  private var isSurePunctuation: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }

  private var isSymbol: Bool {
    switch properties.generalCategory {
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: true
    default: false
    }
  }
}
