import InspectionModel
import Testing

@testable import AssessmentData

/// Assessments to be counted, as a test writes them.
struct Counting {
  var data: String
  var bytes: [UInt8]?
  var cases: String?
  var blockSize = 1_048_576
  var filters: [WrittenFilter] = []
  var distributions: [AttributeCount] = []
  var changes: [AnswerChange] = []
  var questions = ["A1", "A2", "B1"]
  var lost = QuestionList.Lost.nothing

  init(_ data: String) { self.data = data }

  static let scheme = AnswerScheme([
    Answer("yes", .sufficient), Answer("no", .insufficient), Answer("not applicable", .notApplicable),
  ])

  /// A copy with one thing changed.
  func with(_ change: (inout Counting) -> Void) -> Counting {
    var copy = self
    change(&copy)
    return copy
  }

  /// What is counted, and the files that diagnostics speak of.
  func count() -> (result: Diagnosed<Tallies?>, files: SourceFileTable) {
    var files = SourceFileTable()
    let command = files.add(path: "command", bytes: Array("ppo: yes".utf8))
    let list = questions.map {
      Question(id: QuestionID($0), nodes: [], text: "", answers: Self.scheme, range: command.range)
    }
    let caseFile = cases.map { files.add(path: "data/cases.csv", bytes: Array($0.utf8)) }
    let content = bytes ?? Array(data.utf8)
    let size = blockSize
    let file = DataFile(path: "data/assessments.csv") { take in
      for start in stride(from: 0, to: content.count, by: size) {
        guard take(content.span.extracting(start..<min(start + size, content.count))) else { return }
      }
    }
    let request = TallyRequest(
      questions: QuestionList(list, lost: lost), filters: filters, distributions: distributions, changes: changes)
    return (CSVAssessments(file, caseList: caseFile).count(request, into: &files), files)
  }

  /// "A1 2/1/0" for two yes, one no; questions with any answer only.
  var tallies: [String] { tallies(over: .all) }

  func tallies(over filter: CaseFilter) -> [String] {
    guard let tallies = count().result.value else { return ["nothing"] }
    return questions.compactMap { question in
      guard let counts = tallies[QuestionID(question), filter]?.counts.map(\.cases), counts.contains(where: { $0 > 0 })
      else { return nil }
      return "\(question) " + counts.map(String.init).joined(separator: "/")
    }
  }

  /// `file:line:column severity id`, in the order in which they are told, with the places of notes behind.
  var complaints: [String] {
    let (result, files) = count()
    func place(_ range: SourceRange?) -> String {
      guard let range, let file = files[range.file] else { return "-" }
      let location = file.location(at: range.lower)
      return "\(file.path.split(separator: "/").last ?? ""):\(location.line):\(location.column)"
    }
    return result.diagnostics.map { diagnostic in
      ([place(diagnostic.range), diagnostic.severity.rawValue, diagnostic.id.rawValue]
        + diagnostic.notes.map { place($0.range) }).joined(separator: " ")
    }
  }

  /// The texts that the diagnostics mark.
  var marked: [String] {
    let (result, files) = count()
    return result.diagnostics.map { $0.range.flatMap { files[$0.file]?.text(in: $0) } ?? "" }
  }

  var summaries: [String] { count().result.diagnostics.map(\.summary) }
  var explanations: [String?] { count().result.diagnostics.map(\.explanation) }
}

extension TallyRequest {
  /// A request for every question over the groups of `filters`.
  init(
    questions: QuestionList, filters: [WrittenFilter], distributions: [AttributeCount] = [],
    changes: [AnswerChange] = []
  ) {
    self.init(
      questions: questions, groups: filters.map { Group($0) }, distributions: distributions, changes: changes)
  }
}

/// A generator of numbers that are the same in every run.
struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
