import InspectionModel

extension PieceName {
  /// What stands behind the name of a piece.
  enum Content {
    /// Nothing: the name stands alone.
    case nothing
    /// What the schema says.
    case value(Schema)
    /// What the schema says, or nothing.
    case optional(Schema)
  }

  /// What stands behind the name.
  var content: Content {
    switch self {
    case .foreword, .signature, .people, .glossary, .examples, .statement, .scoreSentence, .criteria: .nothing
    case .sections: .optional(.keys(SectionLayoutKeys.all))
    case .contents: .optional(.keys(ContentsKeys.all))
    case .cover: .value(.keys(CoverKeys.all))
    case .text: .value(.either([.definition(.id), .keys(TextKeys.all)]))
    case .writing: .value(Kind<String>.path.schema)
    case .nodes: .value(.keys(NodesKeys.all))
    case .recommendations, .heading, .sectionRecommendations: .value(.definition(.wording))
    case .slot, .backCover: .value(.definition(.id))
    case .scoreChart: .value(.keys(ScoreChartKeys.all))
    case .questionChart: .value(.keys(QuestionChartKeys.all))
    case .sampleChart: .value(.keys(SampleChartKeys.all))
    case .resultTable: .value(.keys(ResultTableKeys.ofCriteria))
    case .threadTable: .value(.keys(ResultTableKeys.ofThread))
    case .benchmarkTable: .value(.keys(ResultTableKeys.ofBenchmarks))
    case .headlineScores: .value(.keys(HeadlineKeys.all))
    case .criteriaList: .value(.keys(CriteriaKeys.ofList))
    case .criteriaMatrix: .value(.keys(CriteriaKeys.ofMatrix))
    case .weightsTable: .value(.keys(WeightsTableKeys.all))
    case .scale: .value(Kind<ScaleName>.oneOf.schema)
    case .proportionsTable: .value(.keys(ProportionsTableKeys.all))
    }
  }

  /// Where a piece may stand.
  struct Place: OptionSet, Sendable {
    let rawValue: Int
    /// In a part of the outline.
    static let part = Place(rawValue: 1)
    /// In each section.
    static let section = Place(rawValue: 2)
  }

  /// Where the piece may stand.
  var place: Place {
    switch self {
    case .statement, .scoreSentence, .criteria, .slot, .sectionRecommendations: .section
    case .text, .heading, .questionChart, .sampleChart, .resultTable, .threadTable, .benchmarkTable,
      .headlineScores, .criteriaList, .criteriaMatrix, .weightsTable, .scale, .proportionsTable:
      [.part, .section]
    case .cover, .foreword, .writing, .nodes, .signature, .people, .contents, .glossary, .recommendations, .examples,
      .sections, .scoreChart, .backCover:
      .part
    }
  }

  /// A piece that stands there: the name of one that stands alone, or a name with what stands behind it.
  static func schema(in place: Place) -> Schema {
    var alone: [Schema] = []
    var keys: [KeyDescription] = []
    for name in allCases where name.place.contains(place) {
      switch name.content {
      case .nothing: alone.append(.word(name.rawValue, documentation: name.documentation))
      case .value(let schema): keys.append(name.key(schema))
      case .optional(let schema):
        alone.append(.word(name.rawValue, documentation: name.documentation))
        keys.append(name.key(schema))
      }
    }
    return .either(alone + [.keys(keys, .oneOfThem)])
  }

  private func key(_ schema: Schema) -> KeyDescription {
    KeyDescription(name: rawValue, documentation: documentation, form: "", isRequired: false, schema: schema)
  }
}
