import InspectionModel
import SourceReading

/// How the rows of a file of assessments are to be read.
struct DataLayout: Sendable {
  let scanner: DelimitedScanner
  /// Where the row below the header begins, in bytes from the beginning of the file.
  let firstByte: Int
  /// The number of the line in which it begins.
  let firstLine: Int
  let form: Form
  /// The number of columns.
  let width: Int
  /// The header in the excerpt of the file.
  let header: SourceRange

  /// The two forms of assessments.
  enum Form: Hashable, Sendable {
    /// One answer a row; the columns of the case, the question and the answer.
    case long(caseID: Int, question: Int, answer: Int)
    /// One case a row; the column of the case, and for each column the question it answers.
    case wide(caseID: Int, questions: [Int?])
  }
}
