import InspectionModel

/// Binds the files of `good-practice/`: each is one example, under the criterion that it names.
struct ExamplesBinder: Sendable {
  /// The examples in the order of their criteria, and of `documents` under one criterion.
  func bind(_ documents: [SourceDocument], to binding: inout Binding) -> [Example] {
    let examples = documents.compactMap { example($0, to: &binding) }
    // A stable order is spelt out: `sorted` promises none for equal places.
    return examples.enumerated().sorted { left, right in
      let places = (binding.nodes.place(of: left.element.criterion), binding.nodes.place(of: right.element.criterion))
      return places.0 == places.1 ? left.offset < right.offset : places.0 < places.1
    }.map(\.element)
  }

  private func example(_ document: SourceDocument, to binding: inout Binding) -> Example? {
    var header = KeyDecoder(document, keys: ExampleKeys.all)
    let place = document.factsPlace
    let title = header.read(ExampleKeys.title)
    let named = header.read(ExampleKeys.criterion)
    let namesAreChanged = header.read(ExampleKeys.namesChanged)?.value
    binding.report(header.diagnostics)
    let criterion = criterion(named, at: place, to: &binding)
    let blocks = document.printedBlocks
    if blocks.isEmpty { binding.report(.emptyExample(document.name, at: title?.range ?? place)) }
    guard let title, let criterion else { return nil }
    return Example(
      title: title, criterion: criterion.id, name: document.name, blocks: blocks, namesAreChanged: namesAreChanged)
  }

  private func criterion(
    _ written: Located<String>?, at place: SourceRange, to binding: inout Binding
  ) -> ProgrammeNode? {
    guard let written else {
      binding.report(.exampleWithoutCriterion(at: place))
      return nil
    }
    guard let node = binding.nodes.node(named: written.value), node.level == .criterion else {
      binding.report(.unknownNode(written, .criterion, in: binding))
      return nil
    }
    return node
  }
}

extension SourceDocument {
  /// The name of the file without folders and without the ending.
  var name: String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
    return String(file[..<dot])
  }
}

extension Diagnostic {
  fileprivate static func exampleWithoutCriterion(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .exampleWithoutCriterion, at: range, "An example names the criterion that it illustrates",
      explanation: "Write `criterion: ` and its id between the `---` lines.")
  }

  fileprivate static func emptyExample(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .emptySlot, at: range, "The example is still to be written", explanation: "Write it below the second `---` line.",
      subject: name)
  }
}
