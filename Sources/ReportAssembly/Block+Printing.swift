import InspectionModel

extension Block {
  /// Whether it bears a name as a whole; tables and charts ask for theirs themselves, and so do items of lists.
  var bearsName: Bool {
    switch kind {
    case .paragraph, .heading, .quote, .box, .code: true
    case .list, .table, .chart, .thematicBreak, .html, .comment, .footnoteDefinition: false
    }
  }

  /// Whether it is a paragraph that ends with a colon: the items of a list below it go on with its sentence.
  var opensList: Bool {
    guard case .paragraph(let text) = kind else { return false }
    return text.plainText.last == ":"
  }
}
