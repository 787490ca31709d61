extension MealsFolder {
  /// The inspection of two visits in an edition that lays out its sections and counts paragraphs.
  static let counted = revisit.replacing("edition: weighed", with: "edition: counted", in: "inspection.md")
    .with("recommendations.md", "1. salt is put on the table {#salt for=\"B1\"}\n2. the cook tastes it {for=\"A B\"}\n")
    .with("findings/B.md", "---\nsection: B\n---\n## Good points\n- Soup. {#soup}\n\n## Remarks\nAll was eaten.\n")
    .with("findings/B1.md", told("B1", 46, 55, dishes))
    .with("findings/B2.md", told("B2", 79, 79, "Salad: see [](#hot), [](#soup) and [](#B1).\n\n## Verdict\nOurs.\n"))
    .with("findings/B3.md", told("B3", 70, 67, "Tea."))
    .with("findings/C1.md", "---\ncriterion: C1\n---\nPepper, but see [](#hot) and [](#salt).\n")
    .with(
      "findings/A2.md", "---\ncriterion: A2\ngrade:\n  first: Well run\n  second: Not revisited\n---\n")

  private static let dishes = """
    It was hot. {#hot}

    - not the plates

    {-} Nobody counted this.

    “It warms me.”

    There was enough.

    ### Afterwards

    They washed up.

    """

  private static func told(_ criterion: String, _ first: Int, _ second: Int, _ text: String) -> String {
    "---\ncriterion: \(criterion)\nscore:\n  first: \(first)\n  second: \(second)\n---\n\(text)"
  }
}
