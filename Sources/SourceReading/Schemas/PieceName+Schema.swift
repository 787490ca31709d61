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
    case .contents: .optional(.keys(ContentsKeys.all))
    case .sections: .optional(.keys(SectionLayoutKeys.all))
    case .heading, .sectionRecommendations: .value(.definition(.wording))
    case .slot: .value(Kind<String>.id.schema)
    case .headlineScores: .value(.keys(HeadlineKeys.all))
    case .criteriaList: .value(.keys(CriteriaKeys.ofList))
    case .criteriaMatrix: .value(.keys(CriteriaKeys.ofMatrix))
    case .weightsTable: .value(.keys(WeightsTableKeys.all))
    case .scale: .value(.choice(ScaleName.allCases.map(\.rawValue)))
    case .backCover: .value(Kind<String>.id.schema)
    case .cover: .value(.keys(CoverKeys.all))
    case .text: .value(.either([Kind<String>.id.schema, .keys(TextKeys.all)]))
    case .writing: .value(Kind<String>.path.schema)
    case .nodes: .value(.keys(NodesKeys.all))
    case .recommendations: .value(.definition(.wording))
    case .scoreChart: .value(.keys(ScoreChartKeys.all))
    case .questionChart: .value(.keys(QuestionChartKeys.all))
    case .sampleChart: .value(.keys(SampleChartKeys.all))
    case .resultTable: .value(.keys(ResultTableKeys.ofCriteria))
    case .threadTable: .value(.keys(ResultTableKeys.ofThread))
    case .benchmarkTable: .value(.keys(ResultTableKeys.ofBenchmarks))
    }
  }

  /// A piece: the name of one that stands alone, or a name with what stands behind it.
  static var schema: Schema {
    var alone: [String] = []
    var keys: [KeyDescription] = []
    for name in allCases {
      switch name.content {
      case .nothing: alone.append(name.rawValue)
      case .value(let schema): keys.append(name.key(schema))
      case .optional(let schema):
        alone.append(name.rawValue)
        keys.append(name.key(schema))
      }
    }
    return .either([.choice(alone), .keys(keys, .oneOfThem)])
  }

  private func key(_ schema: Schema) -> KeyDescription {
    KeyDescription(name: rawValue, documentation: documentation, form: "", isRequired: false, schema: schema)
  }
}
