import InspectionModel
import InspectionScoring

/// The names by which prose speaks of what has a result: "section 1", "criterion 1.2", a title.
struct MeasuredNames {
  private let names: [String: [Name]]

  private struct Name {
    let words: [String]
    let subject: ResultKey.Subject
  }

  /// The names of the sections, criteria and threads of a programme that can have a result.
  init(of programme: Programme, in language: Language) {
    var known: Set<[String]> = []
    var doubtful: Set<[String]> = []
    var found: [Name] = []
    func add(_ text: String, _ subject: ResultKey.Subject) {
      let words = Tokenizer().tokens(of: text).map(\.folded)
      guard !words.isEmpty, words.contains(where: { $0.count > 2 }) else { return }
      if known.insert(words).inserted {
        found.append(Name(words: words, subject: subject))
      } else if !found.contains(where: { $0.words == words && $0.subject == subject }) {
        doubtful.insert(words)
      }
    }
    for node in programme.nodes {
      let subject = ResultKey.Subject.node(node.id)
      let common = node.level == .section ? ["section", "outcome"] : ["criterion", "general criterion"]
      for word in common { add("\(word) \(node.id.text)", subject) }
      if node.level == .section { add(programme.number(ofSection: node.id, language), subject) }
      for title in [node.title, node.shortTitle] { add(title.text(in: language), subject) }
    }
    for thread in programme.threads {
      for title in [thread.title, thread.shortTitle] { add(title.text(in: language), .thread(thread.id)) }
    }
    names = Dictionary(grouping: found.filter { !doubtful.contains($0.words) }) { $0.words.first ?? "" }
      .mapValues { $0.sorted { $1.words.count < $0.words.count } }
  }

  /// The longest name that begins at `place`, and the token behind it.
  func name(at place: Int, in tokens: [Token]) -> (subject: ResultKey.Subject, end: Int)? {
    for name in names[tokens[place].folded] ?? [] where place + name.words.count <= tokens.count {
      if name.words.indices.allSatisfy({ tokens[place + $0].folded == name.words[$0] }) {
        return (name.subject, place + name.words.count)
      }
    }
    return nil
  }
}
