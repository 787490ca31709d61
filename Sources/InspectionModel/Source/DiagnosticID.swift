/// The rules that can speak about an inspection's files. Raw values are public API: never renamed, never used again.
public enum DiagnosticID: String, Hashable, Sendable, CaseIterable {
  // Files
  case notUTF8 = "not-utf8"
  case fileTooLarge = "file-too-large"
  case notAFile = "not-a-file"
  case outsideInspection = "outside-inspection"
  case unknownFile = "unknown-file"
  case missingInspection = "missing-inspection"
  case cannotRead = "cannot-read"
  case cannotWrite = "cannot-write"

  // Front matter and YAML
  case frontMatterNotClosed = "front-matter-not-closed"
  case frontMatterMissing = "front-matter-missing"
  case malformedYAML = "malformed-yaml"
  case yamlAlias = "yaml-alias"
  case yamlTooLarge = "yaml-too-large"
  case unknownKey = "unknown-key"
  case duplicateKey = "duplicate-key"
  case missingKey = "missing-key"
  case conflictingKeys = "conflicting-keys"
  case wrongKind = "wrong-kind"

  // Markdown
  case nestedTooDeeply = "nested-too-deeply"
  case rawHTML = "raw-html"
  case unsafeLink = "unsafe-link"
  case imageNotSupported = "image-not-supported"
  case commentInFinalReport = "comment-in-final-report"
  case boxNotClosed = "box-not-closed"
  case boxClosedTwice = "box-closed-twice"
  case malformedBox = "malformed-box"
  case unknownBox = "unknown-box"
  case tableRowWidth = "table-row-width"
  case tableNoteJoined = "table-note-joined"
  case malformedTableValue = "malformed-table-value"
  case markDiffers = "mark-differs"
  case captionWithoutTable = "caption-without-table"
  case malformedAttributes = "malformed-attributes"
  case unknownAttribute = "unknown-attribute"
  case misplacedAttributes = "misplaced-attributes"
  case unknownBlock = "unknown-block"
  case unknownFigureWord = "unknown-figure-word"
  case figureNotClosed = "figure-not-closed"

  // Traps of Markdown
  case wrappedLineLooksLikeList = "wrapped-line-looks-like-list"
  case lineOfDashes = "line-of-dashes"
  case fourSpaces = "four-spaces"
  case headingWithoutSpace = "heading-without-space"
  case boldAsHeading = "bold-as-heading"
  case bulletWithoutSpace = "bullet-without-space"
  case pastedBullet = "pasted-bullet"
  case listInterruptsParagraph = "list-interrupts-paragraph"
  case typedNumber = "typed-number"

  // Labels, references, footnotes
  case unknownLabel = "unknown-label"
  case duplicateLabel = "duplicate-label"
  case unknownFootnote = "unknown-footnote"
  case unusedFootnote = "unused-footnote"
  case duplicateFootnote = "duplicate-footnote"
  case misplacedFootnoteSign = "misplaced-footnote-sign"

  // The programme and its templates
  case unknownProgramme = "unknown-programme"
  case unknownEdition = "unknown-edition"
  case invalidProgramme = "invalid-programme"
  case unknownTemplateName = "unknown-template-name"
  case missingTemplate = "missing-template"
  case templateIncludesItself = "template-includes-itself"
  case unescapedText = "unescaped-text"
  case malformedTemplate = "malformed-template"
  case notAValue = "not-a-value"

  // The inspection
  case unknownCriterion = "unknown-criterion"
  case duplicateCriterion = "duplicate-criterion"
  case missingCriterion = "missing-criterion"
  case unknownHeading = "unknown-heading"
  case duplicateHeading = "duplicate-heading"
  case emptySlot = "empty-slot"
  case emptyList = "empty-list"
  case slotWithoutItems = "slot-without-items"
  case titleDiffers = "title-differs"
  case invalidScore = "invalid-score"
  case invalidGrade = "invalid-grade"
  case scoreOnGraded = "score-on-graded"
  case gradeOnScored = "grade-on-scored"
  case missingScore = "missing-score"
  case missingThread = "missing-thread"
  case sectionScoreImpossible = "section-score-impossible"
  case sectionScoreAmbiguous = "section-score-ambiguous"
  case threadScoreImpossible = "thread-score-impossible"
  case scoreDiffers = "score-differs"
  case criterionWithoutQuestions = "criterion-without-questions"
  case criterionWithoutCases = "criterion-without-cases"
  case questionWithoutCases = "question-without-cases"
  case questionWithoutScore = "question-without-score"
  case gradeDiffers = "grade-differs"
  case invalidRating = "invalid-rating"
  case unknownRound = "unknown-round"
  case conclusionDiffers = "conclusion-differs"
  case exampleWithoutCriterion = "example-without-criterion"
  case bulletedRecommendations = "bulleted-recommendations"
  case unknownPart = "unknown-part"
  case duplicatePart = "duplicate-part"
  case missingPart = "missing-part"
  case partTooLong = "part-too-long"
  case missingFact = "missing-fact"
  case invalidDate = "invalid-date"
  case invalidISBN = "invalid-isbn"
  case malformedGlossary = "malformed-glossary"
  case malformedAcceptance = "malformed-acceptance"
  case acceptanceUnused = "acceptance-unused"
  case strayContent = "stray-content"
  case unknownText = "unknown-text"
  case misplacedText = "misplaced-text"
  case unknownRole = "unknown-role"

  // Questions, assessments and figures
  case missingData = "missing-data"
  case emptyData = "empty-data"
  case missingColumn = "missing-column"
  case duplicateColumn = "duplicate-column"
  case rowWidth = "row-width"
  case quoteNotClosed = "quote-not-closed"
  case duplicateQuestion = "duplicate-question"
  case unknownQuestion = "unknown-question"
  case unknownThread = "unknown-thread"
  case summaryQuestion = "summary-question"
  case malformedAnswers = "malformed-answers"
  case duplicateCase = "duplicate-case"
  case unknownCase = "unknown-case"
  case unknownAnswer = "unknown-answer"
  case contradictoryAnswers = "contradictory-answers"
  case repeatedAnswer = "repeated-answer"
  case unknownCaseAttribute = "unknown-case-attribute"
  case unknownCaseValue = "unknown-case-value"
  case tooManyCaseValues = "too-many-case-values"
  case caseWithoutAnswers = "case-without-answers"
  case databaseError = "database-error"
  case missingProgram = "missing-program"
  case malformedFigure = "malformed-figure"
  case cyclicFigure = "cyclic-figure"
  case duplicateFigure = "duplicate-figure"
  case unknownFigure = "unknown-figure"
  case figureNotCounted = "figure-not-counted"
  case figureWithoutCases = "figure-without-cases"
  case figureWithoutBase = "figure-without-base"
  case hiddenNumber = "hidden-number"
  case unusedFigure = "unused-figure"
  case malformedProportions = "malformed-proportions"
  case malformedBenchmark = "malformed-benchmark"
  case missingBenchmark = "missing-benchmark"
  case malformedChange = "malformed-change"

  // Charts
  case missingChartData = "missing-chart-data"
  case malformedChartValue = "malformed-chart-value"
  case chartRowWidth = "chart-row-width"
  case unfitChartKind = "unfit-chart-kind"
  case lineOffScale = "line-off-scale"

  // Checks: what an editor looks for, in the order of their files
  case countAndPercentage = "count-and-percentage"
  case impossiblePercentage = "impossible-percentage"
  case partsAndTotal = "parts-and-total"
  case sharesAndWhole = "shares-and-whole"
  case proportionWord = "proportion-word"
  case fractionWord = "fraction-word"
  case twoValues = "two-values"
  case findingOnWrongSide = "finding-on-wrong-side"
  case directionWord = "direction-word"
  case statedScore = "stated-score"
  case typedReference = "typed-reference"
  case unlikeReference = "unlike-reference"
  case misquotedTitle = "misquoted-title"
  case undefinedAbbreviation = "undefined-abbreviation"
  case unusedAbbreviation = "unused-abbreviation"
  case abbreviationTwice = "abbreviation-twice"
  case lateAbbreviation = "late-abbreviation"
  case repeatedExpansion = "repeated-expansion"
  case spellingVariant = "spelling-variant"
  case houseStyle = "house-style"
  case repeatedSentence = "repeated-sentence"
  case otherSection = "other-section"
  case templateResidue = "template-residue"
  case recommendationWithoutCriteria = "recommendation-without-criteria"
  case criterionWithoutRecommendation = "criterion-without-recommendation"
  case recommendationOnGood = "recommendation-on-good"
  case recommendationWording = "recommendation-wording"
  case undeclaredNames = "undeclared-names"
  case identifiableCase = "identifiable-case"
  case smallNumber = "small-number"
  case longSentence = "long-sentence"
  case doubledWord = "doubled-word"
  case openingDigits = "opening-digits"
  case yearForms = "year-forms"
  case moneyWithoutUnit = "money-without-unit"
  case datesBackwards = "dates-backwards"
  case percentSign = "percent-sign"
  case unbalancedMark = "unbalanced-mark"
  case unboundNumber = "unbound-number"

  /// The rules of the checks: an inspection can set what follows from them.
  public static let checks: [DiagnosticID] = allCases.filter(\.isCheck)

  /// Whether a check speaks by the rule.
  public var isCheck: Bool {
    switch self {
    case .conclusionDiffers, .countAndPercentage, .impossiblePercentage, .partsAndTotal, .sharesAndWhole,
      .proportionWord, .fractionWord, .twoValues, .findingOnWrongSide, .directionWord, .statedScore, .typedReference,
      .unlikeReference, .misquotedTitle, .undefinedAbbreviation, .unusedAbbreviation, .abbreviationTwice,
      .lateAbbreviation, .repeatedExpansion, .spellingVariant, .houseStyle,
      .repeatedSentence, .otherSection, .templateResidue, .recommendationWithoutCriteria,
      .criterionWithoutRecommendation, .recommendationOnGood, .recommendationWording, .undeclaredNames,
      .identifiableCase, .smallNumber, .longSentence, .doubledWord, .openingDigits, .yearForms, .moneyWithoutUnit,
      .datesBackwards, .percentSign, .unbalancedMark, .unboundNumber:
      true
    default: false
    }
  }

  /// What follows when the rule speaks, unless the place decides otherwise.
  ///
  /// Rules of `isUnwritten` are notes while the report is a draft; `resolved(for:)` says so.
  public var severity: Severity {
    switch self {
    case .identifiableCase, .smallNumber: .error
    case .sectionScoreAmbiguous, .titleDiffers, .markDiffers, .questionWithoutCases, .questionWithoutScore,
      .unusedAbbreviation, .recommendationWithoutCriteria, .longSentence, .openingDigits, .yearForms, .percentSign,
      .unboundNumber, .unusedFigure, .hiddenNumber:
      .note
    case .commentInFinalReport, .unusedFootnote, .conclusionDiffers, .acceptanceUnused, .boldAsHeading,
      .listInterruptsParagraph, .partTooLong, .unknownFile, .unknownRole, .repeatedAnswer, .caseWithoutAnswers:
      .warning
    default: isCheck ? .warning : .error
    }
  }

  /// Whether authors may accept what the rule finds: what they can judge, and never what would lose their words.
  public var isAcceptable: Bool {
    switch self {
    case .sectionScoreImpossible, .threadScoreImpossible, .invalidISBN, .identifiableCase, .smallNumber: true
    default: severity != .error || isUnwritten
    }
  }

  /// Whether the rule speaks of what is not yet written: a note while the status is draft, an error when it is final.
  public var isUnwritten: Bool {
    switch self {
    case .missingCriterion, .missingScore, .missingThread, .missingPart, .missingFact, .emptySlot, .emptyList,
      .figureNotCounted, .missingChartData:
      true
    default: false
    }
  }

  /// Whether the rule speaks of scores, or of the data that they are worked out from.
  public var concernsScores: Bool {
    switch self {
    case .invalidScore, .invalidGrade, .invalidRating, .scoreOnGraded, .gradeOnScored, .missingScore, .missingThread,
      .sectionScoreImpossible, .sectionScoreAmbiguous, .threadScoreImpossible, .scoreDiffers,
      .criterionWithoutQuestions, .criterionWithoutCases, .questionWithoutCases, .questionWithoutScore,
      .gradeDiffers, .unknownRound, .missingData, .emptyData, .missingColumn, .duplicateColumn, .rowWidth,
      .quoteNotClosed, .duplicateQuestion, .unknownQuestion,
      .unknownThread, .summaryQuestion, .malformedAnswers, .duplicateCase, .unknownCase, .unknownAnswer,
      .contradictoryAnswers, .repeatedAnswer, .unknownCaseAttribute, .unknownCaseValue, .tooManyCaseValues,
      .caseWithoutAnswers,
      .databaseError, .missingProgram, .malformedFigure, .cyclicFigure, .duplicateFigure,
      .figureWithoutCases, .malformedBenchmark, .missingBenchmark,
      .malformedChange:
      true
    default: false
    }
  }
}
