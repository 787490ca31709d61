import Testing

@Suite struct RepositoryPagesTests {
  private static let pages = [
    "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "Templates/README.md", "Benchmarks/README.md",
    "Documentation/Architecture.md", "Documentation/Authoring.md", "Documentation/Diagnostics.md",
    "Documentation/Programmes.md",
  ]

  @Test func everyFolderOfTheSourcesStandsInTheArchitectureAndNoOther() throws {
    let table = DocumentationPage("Documentation/Architecture.md").sections.first { $0.title.contains("Sources/") }
    #expect(table?.rows.compactMap(\.first).sorted() == (try Repository.folders(in: "Sources")))
  }

  @Test func everyDependencyIsAccountedForWithItsVersionAndNoOther() {
    let package = Repository.text(of: "Package.swift").split(separator: "\n").filter { $0.contains(".package(url:") }
    let used = package.map { line in
      let texts = line.split(separator: "\"").map(String.init)
      return "\(texts[1].split(separator: "/").last ?? "") \(texts[3])"
    }
    let documented = DocumentationPage("CONTRIBUTING.md").section("Dependencies").rows.compactMap(\.first)
      .map { $0.split(separator: "/").last.map(String.init) ?? "" }.filter {
        !$0.hasPrefix("libcmark") && !$0.hasPrefix("libsqlite3")
      }
    #expect(!used.isEmpty)
    #expect(documented.sorted() == used.sorted())
  }

  @Test(arguments: pages) func everyLinkLeadsSomewhere(page: String) throws {
    let folder = page.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let lines = DocumentationPage(page).sections.flatMap(\.lines)
    #expect(!lines.isEmpty)
    let text = lines.map(withoutCode).joined(separator: "\n")
    for piece in text.split(separator: "](", omittingEmptySubsequences: false).dropFirst() {
      let link = String(piece.prefix { $0 != ")" })
      guard !link.contains("://") else { continue }
      let parts = link.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
      let path = parts[0].isEmpty ? page : folder + parts[0]
      #expect(Repository.exists(path), "\(link)")
      guard parts.count == 2 else { continue }
      #expect(DocumentationPage(path).sections.contains { $0.anchor == parts[1] }, "\(link)")
    }
  }
}

extension DocumentationPage.Section {
  /// What a link to the heading ends with, as GitHub makes it.
  fileprivate var anchor: String {
    String(title.lowercased().compactMap { $0 == " " ? "-" : $0.isLetter || $0.isNumber || $0 == "-" ? $0 : nil })
  }
}

/// A line without what stands between backticks.
private func withoutCode(_ line: String) -> String {
  line.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset.isMultiple(of: 2) }
    .map(\.element).joined()
}
