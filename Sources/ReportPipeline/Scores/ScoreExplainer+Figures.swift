import InspectionModel
import InspectionScoring

extension ScoreExplainer {
  /// What a figure counts, and out of what; of one that is worked out from others, all that it rests on.
  func lines(of figure: Figure) -> [String] {
    let parts = parts(of: figure).flatMap { [""] + [head(of: $0)] + origin(of: $0).map { "  " + $0 } }
    return [head(of: figure), ""] + origin(of: figure) + hiding(of: figure.name) + parts
  }

  private func head(of figure: Figure) -> String { "\(figure.name)  \(value(of: figure))" }

  private func value(of figure: Figure) -> String {
    switch figure.value {
    case .share(let count, let base):
      "\(count) of \(base)"
        + (figure.percentage.map { " = \($0.decimal(places: 4))%, printed \(WholePercent(rounding: $0))" } ?? "")
    case .percentage(let percentage): "\(percentage), without a base"
    case .number(let number): "\(number)"
    case .text(let text): text
    case .comparison(let first, let second): "\(first) beside \(second), as they are printed"
    case .hidden: "hidden"
    }
  }

  private func origin(of figure: Figure) -> [String] {
    switch figure.origin {
    case .question(let question, let answers, let filter):
      [
        "question  \(question): \(inspection.questions[question]?.text ?? "")",
        "counted   \(answers.isEmpty ? "the relevant cases judged sufficient" : "answers: " + answers.joined(separator: ", "))",
        "cases     \(filter)",
      ]
    case .cases(let filter, let among): ["counted   cases where \(filter)", "among     \(among)"]
    case .entered(_, let source): ["entered" + (source.map { "; source: \($0)" } ?? "")]
    case .derived(let derivation): ["worked out  \(words(for: derivation))"]
    }
  }

  private func words(for derivation: FigureDerivation) -> String {
    let names = derivation.parts.map(\.value)
    return switch derivation {
    case .sum: "the sum of " + names.joined(separator: ", ")
    case .difference: names.joined(separator: " less ")
    case .complement: "the cases that \(names.joined()) does not count"
    case .comparison: names.joined(separator: " compared with ")
    }
  }

  /// The figures that a figure is worked out from, and those that they are worked out from, each once.
  private func parts(of figure: Figure) -> [Figure] {
    var parts: [Figure] = []
    var seen: Set<String> = [figure.name]
    var waiting = [figure]
    while let next = waiting.popLast() {
      if next.name != figure.name { parts.append(next) }
      guard case .derived(let derivation) = next.origin else { continue }
      for name in derivation.parts.reversed() where seen.insert(name.value).inserted {
        if let part = figures[name.value] { waiting.append(part) }
      }
    }
    return parts
  }
}
