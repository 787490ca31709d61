import InspectionModel
import ReportAssembly
import ReportChecks

/// The typed numbers of an inspection that figures of it say, numbered from 1.
public struct BindingList: Sendable {
  /// The run that found them.
  public let run: ReportRun
  /// In the order of files and places.
  public let bindings: [NumberBinding]

  /// The numbers in the prose of a run; nil where it did not get as far as reading its prose.
  public init?(_ run: ReportRun) {
    guard let manuscript = run.manuscript else { return nil }
    self.run = run
    bindings = NumberBinder(manuscript).bindings().sorted { $0.range < $1.range }
  }

  /// The list for people: each number with its place and sentence, and the figures that it may be.
  public var lines: [String] {
    bindings.indices.flatMap { lines(about: $0) + [""] } + [summary]
  }

  /// The number at `index`, from 0.
  public func lines(about index: Int) -> [String] {
    let binding = bindings[index]
    let rows = binding.candidates.enumerated().map { place, candidate in
      [
        "    \(place + 1)", candidate.words,
        candidate.isExact ? candidate.value : "\(candidate.value): not what is typed",
      ]
    }
    return ["\(index + 1)  \(place(of: binding))  \(binding.text)", "   \(binding.sentence)"] + TextColumns.lines(rows)
  }

  /// How many there are, and what `--apply` would do.
  private var summary: String {
    guard !bindings.isEmpty else { return "\(run.folder): no typed number is what a figure says" }
    let certain = bindings.count { $0.certain != nil }
    let head = bindings.count == 1 ? "1 typed number" : "\(bindings.count) typed numbers"
    return "\(head); `--apply` replaces the \(certain) of which the figure is certain, `--only` those that you pick"
  }

  /// "findings/1.2.md:12:34"
  func place(of binding: NumberBinding) -> String {
    guard let file = run.files[binding.range.file] else { return "" }
    let location = file.location(at: binding.range.lower)
    return "\(file.path):\(location.line):\(location.column)"
  }

  /// A figure that a writer takes for a number.
  public struct Choice: Hashable, Sendable {
    /// The number, from 0.
    public let binding: Int
    /// The figure among its candidates, from 0.
    public let candidate: Int
  }

  /// The likeliest figure of each number that has a certain one.
  public var certainChoices: [Choice] {
    bindings.indices.filter { bindings[$0].certain != nil }.map { Choice(binding: $0, candidate: 0) }
  }

  /// Why a pick cannot be followed, in words for its writer.
  public struct PickFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public let description: String
  }

  /// The choices that picks ask for: `3`, `3=2`, `3=psr-seriousness`, `findings/1.2.md:12:34=psr-seriousness`.
  public func choices(_ picks: [String]) throws(PickFailure) -> [Choice] {
    var choices: [Choice] = []
    for pick in picks {
      let parts = pick.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let index = try number(parts[0])
      guard !choices.contains(where: { $0.binding == index }) else {
        throw PickFailure(description: "'\(parts[0])' is picked twice")
      }
      let candidate = parts.count > 1 ? try self.candidate(parts[1], of: index) : 0
      choices.append(Choice(binding: index, candidate: candidate))
    }
    return choices
  }

  private func number(_ text: String) throws(PickFailure) -> Int {
    if let number = Int(text), bindings.indices.contains(number - 1) { return number - 1 }
    if let index = bindings.firstIndex(where: { place(of: $0) == text }) { return index }
    throw PickFailure(description: "No number of the list is '\(text)'; `bind` without `--only` shows the list")
  }

  private func candidate(_ text: String, of index: Int) throws(PickFailure) -> Int {
    let candidates = bindings[index].candidates
    if let place = candidates.firstIndex(where: { $0.figure == text }) { return place }
    if let number = Int(text), candidates.indices.contains(number - 1) { return number - 1 }
    let names = candidates.map(\.figure).joined(separator: ", ")
    throw PickFailure(description: "'\(text)' is no figure that \(place(of: bindings[index])) may be: \(names)")
  }
}
