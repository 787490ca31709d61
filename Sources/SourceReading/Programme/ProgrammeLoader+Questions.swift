import InspectionModel

extension ProgrammeLoader {
  /// The questions of a programme, which its file `questions.csv` lists; none where there is no such file.
  func questions(of id: String, in scope: QuestionScope) -> Diagnosed<QuestionListReader.Reading> {
    guard let file = files.read("\(id)/questions.csv") else { return Diagnosed(QuestionListReader.Reading()) }
    return QuestionListReader(scope: scope).read(file)
  }
}
