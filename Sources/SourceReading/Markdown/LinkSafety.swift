/// Where links may lead: `http`, `https`, `mailto`, and `#`, which is a reference.
enum LinkSafety {
  /// What is wrong with a decoded address; nil when nothing is.
  static func fault(of url: String) -> String? {
    let bytes = Array(url.utf8)
    if bytes.isEmpty { return "This one leads nowhere: write the address between the parentheses." }
    // browsers leave out tabs and line ends, so that `java\tscript:` would run
    if bytes.contains(where: { $0 <= ASCII.space || $0 == 0x7F }) {
      return "This address holds white space or control characters: write it without them."
    }
    guard let colon = bytes.firstIndex(of: ASCII.colon), isScheme(bytes[..<colon]) else {
      return "This one names a file or page without saying where it is: write the whole address, beginning `https://`."
    }
    let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
    let rest = bytes[(colon + 1)...]
    switch scheme {
    case "http", "https":
      let isComplete =
        rest.starts(with: [0x2F, 0x2F]) && rest.dropFirst(2).first.map { $0 != 0x2F && $0 != 0x5C } == true
      return isComplete ? nil : "This address names no host: write it as `\(scheme)://host/page`."
    case "mailto":
      return rest.isEmpty ? "This one names no mail address: write it after `mailto:`." : nil
    default:
      return "`\(scheme):` is none of `http:`, `https:` and `mailto:`, the ways that a report may lead."
    }
  }

  /// What was probably meant: a scheme before a host or a mail address.
  static func mend(of url: String) -> String? {
    guard fault(of: url) != nil, !url.utf8.contains(where: { $0 <= ASCII.space || $0 == ASCII.colon }) else {
      return nil
    }
    if url.hasPrefix("www.") { return "https://" + url }
    let parts = url.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } ? "mailto:" + url : nil
  }

  private static func isScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, first.isLetter else { return false }
    return bytes.allSatisfy { byte in
      byte.isLetter || byte.isDigit || byte == ASCII.plus || byte == ASCII.hyphen || byte == ASCII.period
    }
  }
}
