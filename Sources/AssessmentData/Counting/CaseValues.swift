import InspectionModel
import SourceReading

/// What the cases of a list have of an attribute that filters ask for.
struct CaseValues: Hashable, Sendable {
  /// The attribute as filters write it.
  let attribute: String
  /// The values that filters ask for and no case has.
  let absent: Set<[UInt8]>
  /// Those that some case has; where there are many, the first of them will do.
  let known: [String]

  /// How many values of an attribute are listed, and how many a misspelt one is compared with.
  static let (mostListed, mostCompared) = (20, 200)

  /// What there is to tell about values of `filters` that no case has, at each place once.
  static func complaints(about filters: [WrittenFilter], _ values: [CaseValues]) -> [Diagnostic] {
    var complaints = RepeatedComplaints()
    var seen: Set<Located<String>> = []
    for condition in filters.flatMap(\.conditions) {
      guard let asked = values.first(where: { $0.attribute == condition.attribute.value }) else { continue }
      for value in condition.values where asked.absent.contains(Array(value.value.utf8)) {
        guard seen.insert(value).inserted, complaints.wants(.unknownCaseValue) else { continue }
        complaints.add(asked.complaint(about: value))
      }
    }
    return complaints.diagnostics
  }

  private func complaint(about written: Located<String>) -> Diagnostic {
    let headline = "No case has '\(written.value.shortened)' in the column '\(attribute.shortened)'"
    guard !known.isEmpty else {
      return Diagnostic(
        .unknownCaseValue, at: written.range, headline,
        explanation: "The column is empty. Fill it in, or tell the cases apart by another.")
    }
    let meant = NearMiss.nearest(to: written.value, in: known.prefix(Self.mostCompared))
    return .unknown(
      .unknownCaseValue, written, headline, meant: meant, known: known.prefix(Self.mostListed).map(\.shortened),
      listing: known.count > Self.mostListed ? "Its first \(Self.mostListed) values are" : "Its values are",
      replacement: \.asListedValue)
  }
}

extension TallyRequest {
  /// The values that filters ask for, by attribute, all in the order in which they were written. Nothing is held of the
  /// rounds: of one that is still to come there are no cases.
  var wantedValues: [(attribute: String, values: [String])] {
    var places: [String: Int] = [:]
    var wanted: [(attribute: String, values: [String])] = []
    for condition in filters.flatMap(\.filter.conditions) where condition.attribute != Round.attribute {
      if let place = places[condition.attribute] {
        wanted[place].values += condition.values
      } else {
        places[condition.attribute] = wanted.count
        wanted.append((condition.attribute, condition.values))
      }
    }
    return wanted
  }
}

extension String {
  /// The text as one of several values of a condition; nil when signs in it would mean something else there.
  fileprivate var asListedValue: String? {
    unicodeScalars.allSatisfy { $0.properties.isAlphabetic || " 0123456789-/()".unicodeScalars.contains($0) }
      ? self : nil
  }
}
