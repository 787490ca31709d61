import InspectionModel

extension ProgrammeDecoder {
  /// The questions about a section or criterion, each with its cases.
  mutating func questionChart(_ node: YAMLNode, at place: SourceRange) -> OutlineEntry.Piece? {
    var keys = KeyDecoder(node, form: "a chart", keys: QuestionChartKeys.all)
    let title = keys.read(QuestionChartKeys.title)
    let subtitle = keys.read(QuestionChartKeys.subtitle)
    let kind = keys.read(QuestionChartKeys.kind)?.value
    let about = keys.read(QuestionChartKeys.about)
    let questions = keys.read(QuestionChartKeys.questions)?.value ?? []
    report(keys.diagnostics)
    for words in [title, subtitle] { checkPlaces(words, known: quotable) }
    guard let about else {
      guard keys.place(of: QuestionChartKeys.about.name) == nil else { return nil }
      guard isInSection else {
        report(place, "A chart of questions says what they are about", "Add `about:` and a section or criterion.")
        return nil
      }
      known.chartQuestions += questions.map { ($0, nil) }
      return .dataChart(
        design(title, subtitle, kind, .questions(of: nil, only: questions.map { QuestionID($0.value) })))
    }
    guard known.nodes.contains(about.value) else {
      report(
        unknown: about, "No section or criterion is called '\(about.value.shortened)'", known: known.nodes,
        listing: "There are")
      return nil
    }
    known.chartQuestions += questions.map { ($0, about.value) }
    let data = DataChartDesign.Data.questions(
      of: NodeID(about.value), only: questions.map { QuestionID($0.value) })
    return .dataChart(design(title, subtitle, kind, data))
  }

  /// The cases by an attribute.
  mutating func sampleChart(_ node: YAMLNode) -> OutlineEntry.Piece? {
    var keys = KeyDecoder(node, form: "a chart", keys: SampleChartKeys.all)
    let title = keys.read(SampleChartKeys.title)
    let subtitle = keys.read(SampleChartKeys.subtitle)
    let kind = keys.read(SampleChartKeys.kind)?.value
    let attribute = keys.read(SampleChartKeys.attribute)?.value
    let values = keys.read(SampleChartKeys.values)
    report(keys.diagnostics)
    for words in [title, subtitle] { checkPlaces(words, known: quotable) }
    let named = values.map { self.values($0.value) } ?? []
    guard let attribute else { return nil }
    return .dataChart(design(title, subtitle, kind, .attribute(attribute, values: named)))
  }

  /// The values of an attribute with the words for them.
  private mutating func values(_ node: YAMLNode) -> [DataChartDesign.Value] {
    guard let pairs = node.pairs else {
      report([.wrongKind(SampleChartKeys.values.name, form: "one `value: words` a line", at: node.range)])
      return []
    }
    return pairs.compactMap { pair in
      let words = Kind<Wording>.wording.read(.node(pair.value), pair.key.value)
      report(words.diagnostics)
      return words.value.map { DataChartDesign.Value(name: pair.key.value, label: $0) }
    }
  }

  private func design(
    _ title: Located<Wording>?, _ subtitle: Located<Wording>?, _ kind: ChartDefinition.Kind?,
    _ data: DataChartDesign.Data
  ) -> DataChartDesign {
    DataChartDesign(title: title?.value ?? Wording(""), subtitle: subtitle?.value, kind: kind, data: data)
  }

  /// Reports the questions that charts name and the programme's list lacks, or has about something else. A programme
  /// without a list leaves its questions to the inspections.
  mutating func checkChartQuestions(in reading: QuestionListReader.Reading, sections: [ProgrammeNode]) {
    let ids = reading.ids.map(\.value)
    guard !ids.isEmpty else { return }
    for (id, about) in known.chartQuestions where !reading.list.mayHaveLost(QuestionID(id.value)) {
      guard let question = reading.list[QuestionID(id.value)] else {
        report(
          unknown: id, "The programme has no question '\(id.value.shortened)'", known: ids,
          listing: "Its questions are")
        continue
      }
      // In the layout of sections it is about the one that it belongs to.
      guard let about else { continue }
      let below = sections.first { $0.id.text == about }?.children.map(\.id) ?? []
      if !question.nodes.contains(where: { $0.text == about || below.contains($0) }) {
        report(id.range, "Question '\(id.value)' is not about '\(about)'")
      }
    }
  }
}
