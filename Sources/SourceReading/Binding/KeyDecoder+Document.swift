import InspectionModel

extension KeyDecoder {
  /// Reads the front matter of a file; one without front matter has no keys.
  init(_ document: SourceDocument, keys: [KeyDescription]) {
    self.init(document.frontMatter?.entries ?? [], at: document.factsPlace, keys: keys)
  }

  /// Reports front matter in a file that may have none.
  static func refuseKeys(of document: SourceDocument, to binding: inout Binding) {
    binding.report(KeyDecoder(document, keys: []).diagnostics)
  }
}

extension SourceDocument {
  /// Where something is reported that the front matter lacks: its beginning, or that of the file.
  var factsPlace: SourceRange { frontMatter?.range.start ?? start }
}
