import InspectionModel
import InspectionScoring

extension FigureWriter {
  /// The word of the table for a share as it is printed. All and none are said as such, which no range of percentages
  /// can: 299 of 300 are printed as 100% too.
  func quantifier(of figure: Figure, count: Int, base: Int, at place: Place) -> String {
    if count == base { return word(.all, at: place) }
    if count == 0 { return word(.none, at: place) }
    return figure.percentage.map { quantifier(WholePercent(rounding: $0), at: place) } ?? Self.unknown
  }

  /// The word of the table for a printed percentage.
  func quantifier(_ percentage: WholePercent, at place: Place) -> String {
    let word = proportions.step(for: percentage)?.words(in: language).first ?? Self.unknown
    return capitalised(word, at: place)
  }

  /// The fraction that the exact share is nearest to, and on which side of it the share lies.
  func fraction(of figure: Figure, count: Int, base: Int, at place: Place) -> String {
    if count == base { return word(.all, at: place) }
    if count == 0 { return word(.none, at: place) }
    guard let share = Fraction(count, over: base) else { return Self.unknown }
    let near = NearFraction(to: share, closeness: proportions.fractionCloseness)
    let name = programme.labels[near.name].text(in: language)
    let words = near.side.map { programme.labels[$0].text(in: language, filling: ["fraction": name]) } ?? name
    return capitalised(words, at: place)
  }

  /// "All but two of the 25".
  func allBut(_ count: Int, _ base: Int, at place: Place) -> String {
    let key: LabelKey = count == base ? .allOf : count == 0 ? .noneOf : .allBut
    let rest = count == base || count == 0 ? base : base - count
    let words = programme.labels[key].text(
      in: language, count: base,
      filling: ["count": number(rest, at: place.within), "base": number(base, at: place.within)])
    return capitalised(words, at: place)
  }

  /// How far two printed percentages are from each other; never below 0.
  func points(_ first: WholePercent, _ second: WholePercent, at place: Place) -> String {
    let points = abs(first.value - second.value)
    // As beside a percent sign, digits; but no sentence opens with them.
    let number = place.opensSentence ? self.number(points, at: place) : NumberWords.digits(points)
    return programme.labels[.points].text(in: language, count: points, filling: ["count": number])
  }

  /// On which side of the second printed percentage the first one lies.
  func direction(_ first: WholePercent, _ second: WholePercent, at place: Place) -> String {
    word(first > second ? .higher : first < second ? .lower : .theSame, at: place)
  }

  private func word(_ key: LabelKey, at place: Place) -> String {
    capitalised(programme.labels[key].text(in: language), at: place)
  }

  private func capitalised(_ words: String, at place: Place) -> String {
    place.opensSentence ? words.capitalisedFirst : words
  }
}
