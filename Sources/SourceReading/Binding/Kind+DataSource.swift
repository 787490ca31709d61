import InspectionModel

extension Kind<DataSource> {
  private static var sqlitePrefix: String { "sqlite:" }

  /// `files`, `postgresql`, or `sqlite:` and a path in the inspection's folder.
  static let dataSource = Kind.text(
    "`files`, `postgresql`, or `sqlite:` and a path", schema: .pattern("^(files|postgresql|sqlite:.+)$")
  ) { text, name in
    let written = text.value
    switch written.lowercased() {
    case "files": return Diagnosed(.files)
    case "postgresql": return Diagnosed(.postgresql)
    case let word where word.hasPrefix(sqlitePrefix):
      let path = text.slice(written.dropFirst(sqlitePrefix.utf8.count)).trimmed
      if path.value.isPathInside { return Diagnosed(.sqlite(path: path.value)) }
      let mend = "Write the path from the folder of the inspection, as in `data: sqlite:data/tool.sqlite`."
      return Diagnosed(
        nil, [.wrongKind(name, form: "a database inside the folder of the inspection", at: path.range, mend: mend)])
    default:
      let word = text.slice(written.prefix { $0 != ":" && !$0.isWhitespace })
      let headline = "Nothing is known of data in '\(written.shortened)'"
      return Diagnosed(
        nil,
        [
          .unknown(
            .wrongKind, word, headline, known: ["files", "postgresql", "sqlite"],
            listing: "`sqlite:` is followed by a path. Data stand in")
        ])
    }
  }
}

extension String {
  /// Whether the text is a path that stays in the folder it starts from.
  var isPathInside: Bool {
    let steps = split(separator: "/", omittingEmptySubsequences: false)
    return steps.allSatisfy { !["", ".", ".."].contains($0) }
      && unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\\" }
  }
}
