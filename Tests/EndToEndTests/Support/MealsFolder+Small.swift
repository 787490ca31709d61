import InspectionModel

extension MealsFolder {
  /// The words that quote a figure.
  static let quotations = ["count", "of", "share", "percent", "base"]

  /// The figures that the text quotes, besides the questions.
  static let quotedFigures = ["H1", "K1", "D1", "hot-large", "hot-small", "poor", "dry", "large", "fresh-large"]

  /// The canteens with cases of which few give some answers, by a generator that starts from `seed`; every figure is quoted
  /// by every word, and charts show them. Small numbers are left out as `limits` says.
  static func small(seed: UInt64, _ limits: String) -> MealsFolder {
    var random = Random(state: seed)
    let cases = (1...(12 + random.next(40))).map { "c\($0),second,\(random.next(3) == 0 ? "large" : "small")\n" }
    let few = 2 + random.next(14)
    let columns = "H1,H2,H3,K1,K2,K3,D1,D2,T1,P1"
    let yesOrNo: Set<String> = ["K2", "D1"]
    let rows = (1...cases.count).map { number in
      let answers = columns.split(separator: ",").map { column -> String in
        let isYes = random.next(few) > 0
        if yesOrNo.contains(String(column)) { return isYes ? "yes" : "no" }
        return isYes ? "good" : random.next(4) == 0 ? "not seen" : "poor"
      }
      return "c\(number)," + answers.joined(separator: ",") + "\n"
    }
    let quoted = quotedFigures.flatMap { figure in
      quotations.map {
        "- Of \(figure) \($0): {{\($0) \(figure)}}.\n- Not \(figure) \($0): {{\($0) \(figure) insufficient}}.\n"
      }
    }
    let charts = """

      ```chart
      title: Hot soup
      question: H1
      ```

      ```chart
      title: Figures
      figures:
        H1: Soup
        hot-large: Soup in large canteens
        dry: No water
      ```

      ```chart
      title: Size
      attribute: size
      ```

      """
    return canteen.replacing("status: final", with: "status: draft\n\(limits)", in: "inspection.md")
      .with("data/cases.csv", "case,round,size\n" + cases.joined())
      .with("data/assessments.csv", "case,\(columns)\n" + rows.joined())
      .with(
        "figures.yml",
        """
        dry:
          question: D1
          answer: no
        poor:
          question: H1
          answer: poor
        hot-large:
          question: H1
          where:
            size: large
        hot-small:
          question: H1
          where:
            size: small
        fresh-large:
          question: K1
          where:
            size: large
        large:
          where:
            size: large

        """
      )
      .with("findings/B3.md", "---\ncriterion: B3\n---\n## What we saw\n" + quoted.joined() + charts)
  }

  /// A small generator of repeatable random numbers (Steele, Lea and Flood, 2014).
  private struct Random {
    var state: UInt64

    /// A number from 0 up to, and without, `end`.
    mutating func next(_ end: UInt64) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ (mixed >> 31)) % end)
    }

    mutating func next(_ end: Int) -> Int { next(UInt64(end)) }
  }
}
