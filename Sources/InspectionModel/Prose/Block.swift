/// A block of prose, with the place where it stands in its file.
public struct Block: Hashable, Sendable {
  /// What it is.
  public var kind: Kind
  /// From its first to its last byte.
  public var range: SourceRange
  /// What `{#label key="value"}` at its end says.
  public var attributes: Attributes?

  /// A block of `kind` at `range`.
  public init(_ kind: Kind, at range: SourceRange, attributes: Attributes? = nil) {
    self.kind = kind
    self.range = range
    self.attributes = attributes
  }

  /// The kinds of block.
  public enum Kind: Hashable, Sendable {
    case paragraph([Inline])
    /// `level` is 1 to 6.
    case heading(level: Int, [Inline])
    case list(List)
    case quote([Block])
    /// `::: kind Title` to `:::`.
    case box(Box)
    /// A fenced or indented block.
    case code(CodeBlock)
    case table(Table)
    /// A fenced block called `chart`, read.
    case chart(ChartDefinition)
    case thematicBreak
    /// Raw HTML, which no report prints.
    case html(String)
    /// `<!-- … -->` standing alone; no report prints it.
    case comment
    /// `[^name]: …`
    case footnoteDefinition(name: Located<String>, [Block])
  }
}

/// A bulleted or numbered list.
public struct List: Hashable, Sendable {
  /// The number of the first item when the list is numbered.
  public var start: Int?
  /// Whether no blank line stands between its items.
  public var isTight: Bool
  /// At least one.
  public var items: [ListItem]

  /// A list of `items`; numbered from `start`, or bulleted when it is nil.
  public init(start: Int?, isTight: Bool, items: [ListItem]) {
    self.start = start
    self.isTight = isTight
    self.items = items
  }
}

/// One item of a list.
public struct ListItem: Hashable, Sendable {
  /// May be empty.
  public var blocks: [Block]
  /// What `{#label}` at the end of its first paragraph says.
  public var attributes: Attributes?
  /// From its marker to its last byte.
  public var range: SourceRange

  /// An item at `range`.
  public init(blocks: [Block], attributes: Attributes? = nil, range: SourceRange) {
    self.blocks = blocks
    self.attributes = attributes
    self.range = range
  }
}

/// A box set apart from the running text: `::: practice Title` to `:::`.
public struct Box: Hashable, Sendable {
  /// The word after the colons; the programme says which there are.
  public var kind: Located<String>
  /// May be empty.
  public var title: [Inline]
  /// May be empty.
  public var blocks: [Block]

  /// A box of `kind`.
  public init(kind: Located<String>, title: [Inline], blocks: [Block]) {
    self.kind = kind
    self.title = title
    self.blocks = blocks
  }
}

/// A block of code, or a fenced block that says something to the program (`chart`, `table`).
public struct CodeBlock: Hashable, Sendable {
  /// The words after the fence; nil for indented code.
  public var info: Located<String>?
  /// The content, each line ended by `\n`.
  public var text: String
  /// Where each line of the content stands, without its indentation and line end.
  public var lines: [SourceRange]

  /// Code with the places of its lines.
  public init(info: Located<String>?, text: String, lines: [SourceRange]) {
    self.info = info
    self.text = text
    self.lines = lines
  }
}

/// What `{#label for="2 3"}` says, or `{-}`.
public struct Attributes: Hashable, Sendable {
  /// The name by which the item can be referred to, without `#`.
  public var label: Located<String>?
  /// `key="value"` pairs in the order in which they were written.
  public var values: [Value]
  /// Whether `{-}` exempts the paragraph from numbering.
  public var isUnnumbered: Bool
  /// The braces and what stands between them.
  public var range: SourceRange

  /// Attributes at `range`.
  public init(label: Located<String>? = nil, values: [Value] = [], isUnnumbered: Bool = false, range: SourceRange) {
    self.label = label
    self.values = values
    self.isUnnumbered = isUnnumbered
    self.range = range
  }

  /// One `key="value"`.
  public struct Value: Hashable, Sendable {
    /// The name before `=`.
    public var key: Located<String>
    /// The text between the quotation marks.
    public var text: Located<String>

    /// `key="text"`.
    public init(key: Located<String>, text: Located<String>) {
      self.key = key
      self.text = text
    }
  }
}
