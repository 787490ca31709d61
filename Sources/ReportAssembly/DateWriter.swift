import InspectionModel

/// Writes dates as the report's language does: "January 2008", "15 October 2007 to 19 October 2007".
struct DateWriter {
  let labels: Labels
  let language: Language

  func text(_ date: ReportDate) -> String {
    guard let last = date.last else { return text(date.first) }
    return labels[.dateRange].text(in: language, filling: ["first": text(date.first), "last": text(last)])
  }

  private func text(_ point: ReportDate.Point) -> String {
    let names = labels[.months].text(in: language).split(separator: " ")
    guard let month = point.month, month <= names.count else { return String(point.year) }
    let monthAndYear = "\(names[month - 1]) \(point.year)"
    return point.day.map { "\($0) \(monthAndYear)" } ?? monthAndYear
  }
}
