import InspectionModel
import SourceReading

/// The values that the cases of a list have of the attributes that filters ask for.
struct CaseValues {
  private var attributes: [Attribute]

  private struct Attribute {
    let name: String
    let column: Int
    /// In the order in which they come.
    var values = WordTable()
  }

  /// No values yet of what `filters` ask for in a list with these columns. Nothing is held of the rounds: of one that is
  /// still to come there are no cases.
  init(of filters: [WrittenFilter], columns: [String]) {
    var seen: Set<String> = [Round.attribute]
    attributes = filters.flatMap(\.conditions).map(\.attribute.value).filter { seen.insert($0).inserted }
      .compactMap { name in columns.firstIndex(of: name).map { Attribute(name: name, column: $0) } }
  }

  /// Takes in a row, of which `text` gives the cells.
  mutating func read(_ text: (Int) -> [UInt8]) {
    for index in attributes.indices { _ = attributes[index].values.insert(text(attributes[index].column)) }
  }

  /// What there is to tell about values of `filters` that no case has, at each place once.
  func complaints(about filters: [WrittenFilter]) -> [Diagnostic] {
    var complaints = RepeatedComplaints()
    var seen: Set<Located<String>> = []
    for condition in filters.flatMap(\.conditions) {
      guard let attribute = attributes.first(where: { $0.name == condition.attribute.value }) else { continue }
      for value in condition.values where attribute.values.find(Array(value.value.utf8)) == nil {
        guard seen.insert(value).inserted, complaints.wants(.unknownCaseValue) else { continue }
        let known = attribute.values.words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
        complaints.add(AssessmentComplaint.unknownCaseValue(value, of: attribute.name, known: known))
      }
    }
    return complaints.diagnostics
  }
}
