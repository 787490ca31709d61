/// The stages of a run, in order; `--stop-after` and `--timings` name them so.
public enum Stage: String, Hashable, Sendable, CaseIterable, Comparable {
  /// The folder's files are found and read.
  case discover
  /// Each file becomes front matter and a tree of prose.
  case parse
  /// The programme is loaded in its edition.
  case load
  /// Keys become values and headings become slots.
  case bind
  /// The answers of the case assessments are counted.
  case count
  /// Scores are worked out, and entered ones are held against them.
  case score
  /// It is decided which numbers the report may print.
  case disclose
  /// The outline is filled, items are numbered, references are resolved.
  case assemble
  /// What an editor would catch is looked for.
  case check
  /// The report becomes files.
  case render
  /// The files are put in place, all at once.
  case publish

  /// By order in a run.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
