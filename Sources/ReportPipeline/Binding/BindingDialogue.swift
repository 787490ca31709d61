/// Asks for each number of a list whether a figure takes its place.
public struct BindingDialogue: Sendable {
  private let list: BindingList

  /// A dialogue about `list`.
  public init(_ list: BindingList) { self.list = list }

  /// What the writer chose.
  ///
  /// - Parameter ask: Shows lines and a question, and gives the answer; nil at the end of the input, which is as good as
  ///   `q`.
  public func choices(ask: (_ lines: [String], _ question: String) -> String?) -> [BindingList.Choice] {
    var choices: [BindingList.Choice] = []
    for (index, binding) in list.bindings.enumerated() {
      var lines = list.lines(about: index)
      answers: while true {
        let question = binding.candidates.count > 1 ? "y (1), 1-\(binding.candidates.count), n or q? " : "y, n or q? "
        guard let answer = ask(lines, question)?.lowercased().filter({ !$0.isWhitespace }) else { return choices }
        lines = []
        switch answer {
        case "q", "quit": return choices
        case "n", "no", "": break answers
        case "y", "yes":
          choices.append(.init(binding: index, candidate: 0))
          break answers
        default:
          guard let number = Int(answer), binding.candidates.indices.contains(number - 1) else { continue }
          choices.append(.init(binding: index, candidate: number - 1))
          break answers
        }
      }
    }
    return choices
  }
}
