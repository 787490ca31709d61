import InspectionModel

extension ProgrammeDecoder {
  /// The stages of the work that criteria follow.
  mutating func processes(_ nodes: [YAMLNode]) -> [Programme.Process] {
    var ids: [String: SourceRange] = [:]
    return nodes.compactMap { node in
      var keys = KeyDecoder(node, form: "a process", keys: ProcessKeys.all)
      let id = keys.read(ProcessKeys.id)
      let title = keys.read(ProcessKeys.title)?.value
      report(keys.diagnostics)
      guard let id, isNew(id, among: &ids) else { return nil }
      known.processes.append(id.value)
      return title.map { Programme.Process(id: id.value, title: $0) }
    }
  }

  /// The process that a section or criterion names, when there is such a one.
  private mutating func process(_ name: Located<String>?) -> String? {
    guard let name else { return nil }
    if known.processes.contains(name.value) { return name.value }
    report(
      unknown: name, "The programme has no process '\(name.value.shortened)'", known: known.processes,
      listing: "Its processes are")
    return nil
  }

  /// A section with its criteria.
  mutating func section(_ node: YAMLNode) -> ProgrammeNode? {
    var keys = KeyDecoder(node, form: "a section", keys: NodeKeys.section)
    let id = keys.read(NodeKeys.id)
    let title = keys.read(NodeKeys.title)?.value
    let shortTitle = keys.read(NodeKeys.shortTitle)?.value
    let statement = keys.read(NodeKeys.statement)?.value
    let result = keys.read(NodeKeys.result)?.value ?? ResultKind.none
    let criteriaResult = keys.read(NodeKeys.criteriaResult)?.value ?? result
    let scoreSentence = keys.read(NodeKeys.scoreSentence)
    let process = process(keys.read(NodeKeys.processOfCriteria))
    let criteria = keys.read(NodeKeys.criteria)?.value ?? []
    report(keys.diagnostics)
    check(scoreSentence, result: result)
    if let id, isNewLabel(id) {
      known.sections.append(id.value)
      known.nodes.append(id.value)
    }
    let children = criteria.compactMap { criterion($0, result: criteriaResult, process: process) }
    guard let id, let title else { return nil }
    return ProgrammeNode(
      id: NodeID(id.value), level: .section, title: title, shortTitle: shortTitle, statement: statement,
      scoreSentence: scoreSentence?.value, result: result, process: process, children: children)
  }

  /// Whether a section has the score that its sentence tells.
  private mutating func check(_ scoreSentence: Located<Wording>?, result: ResultKind) {
    guard let scoreSentence else { return }
    checkPlaces(scoreSentence, known: ["score"])
    if result != .score {
      report(
        scoreSentence.range, "A section without a score has no sentence that tells it", "Add `result: score`.")
    }
  }

  private mutating func criterion(_ node: YAMLNode, result: ResultKind, process: String?) -> ProgrammeNode? {
    var keys = KeyDecoder(node, form: "a criterion", keys: NodeKeys.criterion)
    let id = keys.read(NodeKeys.id)
    let title = keys.read(NodeKeys.title)?.value
    let shortTitle = keys.read(NodeKeys.shortTitle)?.value
    let statement = keys.read(NodeKeys.statement)?.value
    let ownResult = keys.read(NodeKeys.result)?.value
    let weight = keys.read(NodeKeys.weight)
    let written = keys.read(NodeKeys.process)
    report(keys.diagnostics)
    let ownProcess = self.process(written)
    guard let id, isNewLabel(id), let title else { return nil }
    known.nodes.append(id.value)
    known.weights[id.value] = weight
    if !known.processes.isEmpty, written == nil, process == nil {
      report(
        id.range, "Criterion \(id.value) belongs to no process",
        known.processes.listed(after: "Add `process:`. The processes are"))
    }
    return ProgrammeNode(
      id: NodeID(id.value), level: .criterion, title: title, shortTitle: shortTitle, statement: statement,
      result: ownResult ?? result, process: ownProcess ?? process, weight: weight?.value, children: [])
  }

  /// A score across sections.
  mutating func thread(_ node: YAMLNode) -> Thread? {
    var keys = KeyDecoder(node, form: "a thread", keys: ThreadKeys.all)
    let id = keys.read(ThreadKeys.id)
    let title = keys.read(ThreadKeys.title)?.value
    let shortTitle = keys.read(ThreadKeys.shortTitle)?.value
    let explanation = keys.read(ThreadKeys.explanation)?.value
    let sections = keys.read(ThreadKeys.sections)?.value ?? []
    report(keys.diagnostics)
    guard let id, isNewLabel(id), let title else { return nil }
    known.threads.append(id.value)
    return Thread(
      id: id.value, title: title, shortTitle: shortTitle, explanation: explanation, sections: self.sections(sections))
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
