import InspectionModel

/// What a number of the text is taken from.
public enum FigureOrigin: Hashable, Sendable {
  /// A figure by its name, or the cases of its base that it does not count.
  case figure(String, isOtherSide: Bool)
  /// The result of a section, criterion or thread in a round.
  case result(ResultKey)
}

/// How a draft leads from a number of its text to where that comes from.
public struct FigureMark: Hashable, Sendable {
  /// "F3": the mark of the entry in the draft's list, which paper prints behind the number.
  public var text: String
  /// Where that entry stands.
  public var target: Anchor
  /// This use, so that the entry can lead back.
  public var anchor: Anchor
  /// The entry in a sentence.
  public var description: String
}

/// The list at the end of a draft that says where the numbers of its text come from.
public struct FigureSourceList: Hashable, Sendable {
  /// In the order in which the text first quotes them.
  public var sources: [FigureSource]
  /// The words around them.
  public var words: Words

  /// The words of the list.
  public struct Words: Hashable, Sendable {
    /// What heads it.
    public var title: String
    /// What the list is for.
    public var explanation: String
    /// What the marks are made of: "F{number}".
    public var mark: String
    /// What stands before the places that quote it.
    public var quoted: String

    /// The words of a list.
    public init(title: String, explanation: String, mark: String, quoted: String) {
      self.title = title
      self.explanation = explanation
      self.mark = mark
      self.quoted = quoted
    }
  }

  /// A list of `sources`.
  public init(sources: [FigureSource], words: Words) {
    self.sources = sources
    self.words = words
  }

  /// Its place in the page. No label of an author has a colon.
  public static let anchor = Anchor("figure:sources")
}

/// Where a number comes from, in words.
public struct FigureSource: Hashable, Sendable {
  /// What it is taken from.
  public var origin: FigureOrigin
  /// Its name: "psr-seriousness", "1.2 Assessment of risk of harm".
  public var name: String
  /// What it comes to: "82%", "Well met".
  public var value: String
  /// "74 of the 90"; nil without a base.
  public var count: String?
  /// What was counted, among which cases, and who says so.
  public var details: [Detail]
  /// The places that quote it, each once, in the order of the text; empty until the text is marked.
  public var uses: [Use] = []

  /// Where what is called `name` comes from.
  public init(origin: FigureOrigin, name: String, value: String, count: String? = nil, details: [Detail]) {
    self.origin = origin
    self.name = name
    self.value = value
    self.count = count
    self.details = details
  }

  /// One thing that there is to know.
  public struct Detail: Hashable, Sendable {
    /// "Counted", "Source"
    public var label: String
    /// What there is to know.
    public var text: String

    /// `text` behind `label`.
    public init(label: String, text: String) {
      self.label = label
      self.text = text
    }
  }

  /// A place that quotes a figure.
  public struct Use: Hashable, Sendable {
    /// Where it stands in the page.
    public var anchor: Anchor
    /// What the place is called: "1.2(c)", "Foreword".
    public var place: String
  }

  /// All of it in a sentence, for those who look at a number in the text.
  public var description: String {
    let first = [name, count].compactMap(\.self).joined(separator: ": ")
    return ([first] + details.map { "\($0.label): \($0.text)" }).joined(separator: "; ")
  }
}
