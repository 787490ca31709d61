/// Something to tell the author about the files. What is said about the inspected body is a *finding*, never this.
public struct Diagnostic: Hashable, Sendable {
  /// Which rule speaks; stable, public, documented in `Documentation/Diagnostics.md`.
  public var id: DiagnosticID
  /// What follows from it.
  public var severity: Severity
  /// Where; nil when it concerns the run as a whole.
  public var range: SourceRange?
  /// One line, like a headline: "Criterion 1.3 has no score".
  public var summary: String
  /// What the reader needs to know beyond the headline, and how to mend it.
  public var explanation: String?
  /// Other places that belong to it.
  public var notes: [Note]
  /// Edits that would mend it.
  public var suggestions: [Suggestion]
  /// The section, criterion, thread, part or label it speaks of, by which `accept:` names its place; nil when only the
  /// file tells.
  public var subject: String?

  /// A message of rule `id` at `range`; the severity is the rule's own unless one is given.
  public init(
    _ id: DiagnosticID, at range: SourceRange?, severity: Severity? = nil, _ summary: String,
    explanation: String? = nil,
    notes: [Note] = [], suggestions: [Suggestion] = [], subject: String? = nil
  ) {
    self.id = id
    self.severity = severity ?? id.severity
    self.range = range
    self.summary = summary
    self.explanation = explanation
    self.notes = notes
    self.suggestions = suggestions
    self.subject = subject
  }

  /// Another place that belongs to a diagnostic: "first given here".
  public struct Note: Hashable, Sendable {
    /// Where.
    public var range: SourceRange
    /// What is there.
    public var message: String

    /// `message` about `range`.
    public init(at range: SourceRange, _ message: String) {
      self.range = range
      self.message = message
    }
  }

  /// A mend that the tool can propose.
  public struct Suggestion: Hashable, Sendable {
    /// What it does, as an instruction: "Write `### 1.4`".
    public var summary: String
    /// The edits, which do not overlap.
    public var edits: [Edit]
    /// Whether `check --fix` may apply it without asking: true only when it cannot change what the report means.
    public var isSafe: Bool

    /// The mend made of `edits`.
    public init(_ summary: String, edits: [Edit], isSafe: Bool = false) {
      self.summary = summary
      self.edits = edits
      self.isSafe = isSafe
    }
  }

  /// Text to put in the place of a range.
  public struct Edit: Hashable, Sendable {
    /// What is replaced; empty to insert.
    public var range: SourceRange
    /// What stands there afterwards.
    public var replacement: String

    /// `replacement` in the place of `range`.
    public init(_ range: SourceRange, _ replacement: String) {
      self.range = range
      self.replacement = replacement
    }
  }
}

/// What follows from a diagnostic.
public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
  /// The report is what it would be without it.
  case note
  /// The report is affected.
  case warning
  /// No report is written.
  case error

  /// A note is least, an error most.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// A value together with what its making had to tell.
public struct Diagnosed<Value: Sendable>: Sendable {
  /// What was made, as far as it could be.
  public var value: Value
  /// What there is to tell about it, in the order in which it was found.
  public var diagnostics: [Diagnostic]

  /// `value` with `diagnostics`.
  public init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}
