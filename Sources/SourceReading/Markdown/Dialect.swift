/// Which Markdown a file is read as.
public enum Dialect: Hashable, Sendable {
  /// What libcmark reads and nothing else.
  case commonMark
  /// CommonMark with the report's own forms: placeholders, attributes, footnotes, boxes and tables.
  case report
}
