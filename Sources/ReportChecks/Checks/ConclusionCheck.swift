import InspectionModel
import InspectionScoring

/// Compares the conclusions that authors write with the bands and grades of the results.
struct ConclusionCheck: Check {
  let ids: [DiagnosticID] = [.conclusionDiffers]

  /// Each conclusion that names another step than the one its criterion's result is in.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    let (programme, inspection, scorecard) = (manuscript.programme, manuscript.inspection, manuscript.scorecard)
    let language = programme.ownLanguage
    var diagnostics: [Diagnostic] = []
    let slots = Set(programme.slots.filter { $0.content == .conclusion }.map(\.id))
    for findings in inspection.findings where findings.slots.contains(where: { slots.contains($0.slot) }) {
      guard let node = programme.node(findings.node), let result = scorecard[.node(node.id)],
        let (scale, own) = step(of: result, in: programme)
      else { continue }
      for content in findings.slots where slots.contains(content.slot) {
        guard let first = content.entries.first, let last = content.entries.last else { continue }
        let words = Words(of: content)
        guard let other = words.step(of: scale), other.id != own.id else { continue }
        diagnostics.append(
          .differs(
            node, at: first.range.through(last.range), own: own.label.text(in: language),
            other: other.label.text(in: language)))
      }
    }
    return diagnostics
  }

  private func step(of result: Scorecard.Result, in programme: Programme) -> (Scale, Scale.Step)? {
    switch result.value {
    case .score(let score): programme.bands.step(for: score).map { (programme.bands, $0) }
    case .grade(let step): (programme.grades, step)
    case .none, .notAssessed: nil
    }
  }

  /// The words of a conclusion, in lower case with a space at each end and one between any two.
  private struct Words {
    private let text: String

    init(of content: SlotContent) {
      var plain: [String] = []
      for case .prose(let block) in content.entries {
        guard case .paragraph(let inlines) = block.kind else { continue }
        plain.append(inlines.plainText)
      }
      text = Self.spaced(plain.joined(separator: " "))
    }

    /// The step whose label stands in the text, the longest where one label is part of another.
    func step(of scale: Scale) -> Scale.Step? {
      var found: (step: Scale.Step, length: Int)?
      for step in scale.steps {
        for label in step.label.allTexts.map(Self.spaced) where text.contains(label) {
          if label.count > found?.length ?? 0 { found = (step, label.count) }
        }
      }
      return found?.step
    }

    private static func spaced(_ text: String) -> String {
      let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
      return " \(words.joined(separator: " ")) "
    }
  }
}

extension Diagnostic {
  fileprivate static func differs(
    _ node: ProgrammeNode, at range: SourceRange, own: String, other: String
  ) -> Diagnostic {
    Diagnostic(
      .conclusionDiffers, at: range, "The conclusion of \(node.id) says '\(other)', and its result says '\(own)'",
      explanation: "Mend the one that is wrong; without a conclusion of your own the programme's sentence is printed.",
      subject: node.id.text)
  }
}

extension SlotContent.Entry {
  /// Where the entry stands.
  fileprivate var range: SourceRange {
    switch self {
    case .finding(let item): item.range
    case .prose(let block): block.range
    }
  }
}
