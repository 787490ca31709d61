extension Diagnostic {
  /// The most words that are compared and listed, so that a hostile file cannot make each of its errors as long as itself.
  private static let mostKnown = 200

  /// A word that is none of `known`: the headline ends with the nearest of them, and the explanation lists them all.
  ///
  /// - Parameters:
  ///   - headline: "Criterion '1.9' is not in the programme".
  ///   - known: What could have been written, in the order in which it is listed.
  ///   - listing: What stands before the list: "The criteria are".
  ///   - replacement: How a known word is written in the place of `written`; nil when it cannot stand there.
  package static func unknown(
    _ id: DiagnosticID, _ written: Located<String>, _ headline: String, known: [String], listing: String,
    replacement: (String) -> String? = { $0 }
  ) -> Diagnostic {
    let known = Array(known.prefix(mostKnown))
    let meant = NearMiss.nearest(to: written.value, in: known)
    return unknown(id, written, headline, meant: meant, known: known, listing: listing, replacement: replacement)
  }

  /// The same with the word that was `meant`, for words that are not told apart by their letters.
  package static func unknown(
    _ id: DiagnosticID, _ written: Located<String>, _ headline: String, meant: String?, known: [String],
    listing: String, replacement: (String) -> String? = { $0 }
  ) -> Diagnostic {
    let explanation = known.prefix(mostKnown).map { $0 }.listed(after: listing)
    guard let meant, let text = replacement(meant) else {
      return Diagnostic(id, at: written.range, headline, explanation: explanation)
    }
    return Diagnostic(
      id, at: written.range, "\(headline); did you mean '\(meant)'?", explanation: explanation,
      suggestions: [Suggestion("Write '\(text)'", edits: [Edit(written.range, text)])])
  }
}

extension [String] {
  /// "The criteria are '1.1', '1.2' and '1.3'."; nil for no words.
  package func listed(after opening: String) -> String? {
    guard let last else { return nil }
    let quoted = dropLast().map { "'\($0)'" }.joined(separator: ", ")
    return quoted.isEmpty ? "\(opening) '\(last)'." : "\(opening) \(quoted) and '\(last)'."
  }
}

extension String {
  /// The text as a headline can hold it: cut after 60 characters.
  package var shortened: String { unicodeScalars.count <= 60 ? self : String(unicodeScalars.prefix(60)) + "…" }
}
