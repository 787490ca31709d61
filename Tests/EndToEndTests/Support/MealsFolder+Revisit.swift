extension MealsFolder {
  /// A draft of the programme that measures twice, with the results of both visits typed in.
  static let revisit = MealsFolder(
    files: [
      "inspection.md": """
      ---
      programme: canteen-revisit
      edition: weighed
      subject: Oakdale
      scores:
        allergies: 88
      ---
      Dear parents, the soup was hotter.

      """,
      "recommendations.md": "1. salt is put on the table\n",
      "findings/A1.md": """
      ---
      criterion: A1
      grade:
        first: partly run
      items:
        Menu plan: strong
        Stock: very strong
        Bins: satisfactory
      ---
      ## What we saw
      - The week was planned.

      """,
      "findings/A2.md": """
      ---
      criterion: A2
      grade:
        first: Well run
        second: Not revisited
      ---
      ## What we saw
      - The staff were there.

      """,
      "findings/B1.md": findings("B1", 46, 55), "findings/B2.md": findings("B2", 79, 89),
      "findings/B3.md": findings("B3", 70, 77),
      "findings/C1.md": "---\ncriterion: C1\n---\n## What we saw\n- Pepper.\n",
    ].mapValues { .file(Array($0.utf8)) })

  private static func findings(_ criterion: String, _ first: Int, _ second: Int) -> String {
    "---\ncriterion: \(criterion)\nscore:\n  first: \(first)\n  second: \(second)\n---\n## What we saw\n- Much.\n"
  }
}
