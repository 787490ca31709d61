import InspectionModel

extension InspectionStarter {
  /// The files that the outline names. Standing texts are left with the programme, where they are kept up.
  var writings: [File] {
    programme.outline.compactMap { entry in
      for case .writing(let source) in entry.pieces {
        switch source {
        case .foreword: return nil
        case .file(let path):
          return path.hasSuffix(".md")
            ? File(path, "") : File("\(path)/\(entry.id).md", "---\npart: \(entry.id)\n---\n")
        case .nodes(let path, _, _): return File(path, headings)
        }
      }
      return nil
    }
  }

  /// A heading for every section and thread, nothing under any; by its id where two have the same title.
  private var headings: String {
    let named =
      programme.sections.map { ($0.id.text, $0.title.text(in: language)) }
      + programme.threads.map { ($0.id, $0.title.text(in: language)) }
    return named.map { id, title in
      heading(named.count { $0.1.lowercased() == title.lowercased() } == 1 ? title : id)
    }.joined(separator: "\n")
  }
}
