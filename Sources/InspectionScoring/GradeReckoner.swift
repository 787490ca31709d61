import InspectionModel

/// Finds the grade that the ratings of a criterion's items give (six steps by their items, in published reports of 2006).
struct GradeReckoner: Sendable {
  private let grades: Scale
  private let places: [String: Int]

  /// A reckoner by the grades and item ratings of `programme`.
  init(programme: Programme) {
    grades = programme.grades
    places = Dictionary(
      programme.itemRatings.steps.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The best grade whose requirements hold; nil without items, for a rating that is on no scale, and where no grade is
  /// defined by items.
  func grade(for ratings: ItemRatings) -> Scale.Step? {
    let rated = ratings.items.compactMap { places[$0.rating.value] }
    guard !rated.isEmpty, rated.count == ratings.items.count else { return nil }
    return grades.steps.first { step in
      step.items?.requirements.allSatisfy { holds($0, for: rated) } ?? false
    }
  }

  /// Whether every rating is on the programme's scale.
  func knows(_ ratings: ItemRatings) -> Bool { ratings.items.allSatisfy { places[$0.rating.value] != nil } }

  private func holds(_ requirement: ItemRule.Requirement, for rated: [Int]) -> Bool {
    guard let needed = places[requirement.rating] else { return false }
    let reached = rated.count { $0 <= needed }
    return switch requirement.quantity {
    case .each: reached == rated.count
    case .most: reached * 2 > rated.count
    case .some: reached > 0
    }
  }
}
