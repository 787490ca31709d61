extension MealsFolder {
  /// The inspection of two visits in an edition that has every piece which is made of a programme.
  static let laidOut = revisit.replacing("edition: weighed", with: "edition: laid-out", in: "inspection.md")
    .replacing("subject: Oakdale\n", with: "subject: Oakdale\npublished: 2024-05\n", in: "inspection.md")
    .with(
      "summary.md",
      """
      ## What is served
      It was hot.

      ## How the canteen is run
      It was planned.

      ## Allergies
      Nobody asked.

      """)
}
