import InspectionModel

extension ProgrammeDecoder {
  /// A section with its criteria.
  mutating func section(_ node: YAMLNode) -> ProgrammeNode? {
    var keys = KeyDecoder(node, form: "a section", keys: NodeKeys.section)
    let id = keys.read(NodeKeys.id)
    let title = keys.read(NodeKeys.title)?.value
    let shortTitle = keys.read(NodeKeys.shortTitle)?.value
    let statement = keys.read(NodeKeys.statement)?.value
    let scoreSentence = keys.read(NodeKeys.scoreSentence)
    let result = keys.read(NodeKeys.result)?.value ?? ResultKind.none
    let criteriaResult = keys.read(NodeKeys.criteriaResult)?.value ?? result
    let criteria = keys.read(NodeKeys.criteria)?.value ?? []
    report(keys.diagnostics)
    checkPlaces(scoreSentence, known: ["score"])
    if let id, isNewLabel(id) {
      known.sections.append(id.value)
      known.nodes.append(id.value)
    }
    let children = criteria.compactMap { criterion($0, result: criteriaResult) }
    guard let id, let title else { return nil }
    return ProgrammeNode(
      id: NodeID(id.value), level: .section, title: title, shortTitle: shortTitle, statement: statement,
      scoreSentence: scoreSentence?.value, result: result, children: children)
  }

  private mutating func criterion(_ node: YAMLNode, result: ResultKind) -> ProgrammeNode? {
    var keys = KeyDecoder(node, form: "a criterion", keys: NodeKeys.criterion)
    let id = keys.read(NodeKeys.id)
    let title = keys.read(NodeKeys.title)?.value
    let shortTitle = keys.read(NodeKeys.shortTitle)?.value
    let statement = keys.read(NodeKeys.statement)?.value
    let ownResult = keys.read(NodeKeys.result)?.value
    let weight = keys.read(NodeKeys.weight)
    report(keys.diagnostics)
    guard let id, isNewLabel(id), let title else { return nil }
    known.nodes.append(id.value)
    known.weights[id.value] = weight
    return ProgrammeNode(
      id: NodeID(id.value), level: .criterion, title: title, shortTitle: shortTitle, statement: statement,
      result: ownResult ?? result, weight: weight?.value, children: [])
  }

  /// A score across sections.
  mutating func thread(_ node: YAMLNode) -> Thread? {
    var keys = KeyDecoder(node, form: "a thread", keys: ThreadKeys.all)
    let id = keys.read(ThreadKeys.id)
    let title = keys.read(ThreadKeys.title)?.value
    let sections = keys.read(ThreadKeys.sections)?.value ?? []
    report(keys.diagnostics)
    guard let id, isNewLabel(id), let title else { return nil }
    known.threads.append(id.value)
    return Thread(id: id.value, title: title, sections: self.sections(sections))
  }

  /// The sections that are named; those that are not in the tree are reported.
  mutating func sections(_ names: [Located<String>]) -> [NodeID] {
    names.compactMap { name in
      if known.sections.contains(name.value) { return NodeID(name.value) }
      report(
        unknown: name, "The programme has no section '\(name.value.shortened)'", known: known.sections,
        listing: "Its sections are")
      return nil
    }
  }

  /// The threads that are named; those that there are not are reported.
  mutating func threads(_ names: [Located<String>]) -> [String] {
    names.compactMap { name in
      if known.threads.contains(name.value) { return name.value }
      report(
        unknown: name, "The programme has no thread '\(name.value.shortened)'", known: known.threads,
        listing: "Its threads are")
      return nil
    }
  }
}
