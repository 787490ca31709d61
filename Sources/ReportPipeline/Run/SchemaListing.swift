import SourceReading

/// What there are schemas of.
public enum SchemaListing {
  /// A line for each kind, under a head.
  public static var lines: [String] {
    TextColumns.lines(
      [["kind", "of"]] + SchemaKind.allCases.map { [$0.rawValue, $0.documentation.replacing("`", with: "")] })
  }
}
