import InspectionModel
import Testing

@testable import ReportRendering

/// What the templates of these tests show.
private struct Sample {
  var title = "Mid & West"
  var office: String?
  var body: HTML = "<p>Text</p>"
  var isDraft = true
  var entries = [Entry(name: "One", note: nil), Entry(name: "<Two>", note: "two")]

  struct Entry {
    var name: String
    var note: String?
  }

  static let shape = TemplateShape<Sample>(
    "page",
    [
      .text("title", "", \.title), .optionalText("office", "", \.office), .optionalText("note", "") { _ in "outer" },
      .html("body", "", \.body), .flag("is-draft", "", \.isDraft),
      .list("entries", "", of: [.text("name", "", \.name), .optionalText("note", "", \.note)], \.entries),
      .optionalObject("first", "", of: [.text("name", "", \.name)]) { $0.entries.first },
    ])
}

private func templates(_ texts: KeyValuePairs<String, String>) -> (set: TemplateSet, files: [SourceFile]) {
  var table = SourceFileTable()
  let files = texts.map { table.add(path: "\($0.key).mustache", bytes: Array($0.value.utf8)) }
  let style = table.add(path: "style.css", bytes: [])
  return (TemplateSet(files + [style]), files + [style])
}

/// What is wrong with templates, as "file:line:column id".
private func problems(_ texts: KeyValuePairs<String, String>) -> [String] {
  let (set, files) = templates(texts)
  return TemplateChecker(entries: [TemplateEntry(Sample.shape)]).check(set).diagnostics.map { diagnostic in
    guard let range = diagnostic.range else { return diagnostic.id.rawValue }
    let file = files[Int(range.file.index)]
    let place = file.location(at: range.lower)
    return "\(file.path.dropLast(9)):\(place.line):\(place.column) \(diagnostic.id.rawValue)"
  }
}

private func render(_ template: String, _ sample: Sample = Sample()) throws -> String {
  let checked = TemplateChecker(entries: [TemplateEntry(Sample.shape)]).check(templates(["page": template]).set)
  return try #require(checked.value, "\(checked.diagnostics)").render(Sample.shape, sample).markup
}

@Suite struct TemplateCheckerTests {
  @Test func acceptsEveryDeclaredName() {
    #expect(
      problems([
        "page": """
        {{title}} {{{body}}} {{#office}}{{.}}{{/office}} {{^office}}-{{/office}} {{#is-draft}}{{title}}{{/is-draft}}
        {{#entries}}{{name}} {{#note}}{{note}}{{/note}} {{title}}{{/entries}} {{first.name}} {{! anything {{ at all }}
        """
      ]).isEmpty)
  }

  @Test func fillsWhatIsDeclared() throws {
    let text = try render(
      "{{title}}|{{office}}|{{{body}}}|{{#is-draft}}draft{{/is-draft}}|{{#entries}}{{name}};{{/entries}}|{{first.name}}"
    )
    #expect(text == "Mid &amp; West||<p>Text</p>|draft|One;&lt;Two&gt;;|One")
  }

  @Test func everyNameOfTheReportTemplatesCanBeUsed() throws {
    for entry in ReportTemplates.entries {
      var table = SourceFileTable()
      let all = entry.vocabulary.names.map(\.using).joined()
      let file = table.add(path: "\(entry.template).mustache", bytes: Array(all.utf8))
      let style = table.add(path: "style.css", bytes: [])
      let checked = TemplateChecker(entries: [entry]).check(TemplateSet([file, style]))
      #expect(checked.diagnostics.isEmpty, "\(entry.template): \(checked.diagnostics)")
    }
  }

  @Test func findsUnknownNamesInDeadBranchesToo() {
    #expect(
      problems(["page": "{{titel}}\n{{#first}}\n  {{nmae}}{{/first}}{{^is-draft}}é{{first.x}}{{/is-draft}}"]) == [
        "page:1:3 unknown-template-name", "page:3:5 unknown-template-name", "page:3:37 unknown-template-name",
      ])
  }

  @Test func proposesTheNameThatWasMeant() throws {
    let (set, _) = templates(["page": "{{first.nmae}}"])
    let found = TemplateChecker(entries: [TemplateEntry(Sample.shape)]).check(set).diagnostics
    let suggestion = try #require(found.first?.suggestions.first)
    #expect(suggestion.edits.map(\.replacement) == ["first.name"])
  }

  @Test func findsTextThatIsPutOutRaw() {
    #expect(
      problems(["page": "{{{title}}} {{&office}}"]) == ["page:1:4 unescaped-text", "page:1:16 unescaped-text"])
  }

  @Test func findsListsAndFlagsThatArePutOut() {
    #expect(
      problems(["page": "{{entries}} {{is-draft}} {{first}} {{.}}"]) == [
        "page:1:3 not-a-value", "page:1:15 not-a-value", "page:1:28 not-a-value", "page:1:38 not-a-value",
      ])
  }

  @Test func findsTemplatesThatAreMissingAndThatIncludeThemselves() {
    #expect(
      problems(["page": "{{>a}}\n{{> nowhere }}", "a": "{{>b}}", "b": "{{#entries}}{{>a}}{{/entries}}"]) == [
        "page:2:5 missing-template", "b:1:16 template-includes-itself",
      ])
  }

  @Test func checksWhatIsIncludedWhereItIsIncluded() {
    #expect(
      problems(["page": "{{#entries}}{{>entry}}{{/entries}}{{>entry}}", "entry": "{{name}}"]) == [
        "entry:1:3 unknown-template-name"
      ])
  }

  @Test func tellsOfTemplatesThatNothingUses() {
    #expect(problems(["page": "x", "pgae": "y"]) == ["pgae:1:1 unknown-file"])
  }

  @Test func tellsOfTemplatesThatAreNotThere() {
    #expect(problems(["other": "{{x}}"]) == ["missing-template", "other:1:1 unknown-file"])
  }

  @Test(arguments: [
    ("{{#entries}}", "page:1:4"), ("{{#entries}}{{/first}}", "page:1:16"), ("{{/entries}}", "page:1:1"),
    ("a {{title", "page:1:3"), ("{{{body}} }", "page:1:1"), ("{{}}", "page:1:1"), ("{{ti tle}}", "page:1:3"),
    ("{{ # entries}}{{/entries}}", "page:1:4"), ("{{uppercased(title)}}", "page:1:3"), ("{{>*title}}", "page:1:4"),
    ("{{=<% %>=}}", "page:1:1"), ("{{% CONTENT_TYPE:TEXT}}", "page:1:1"), ("{{<base}}{{/base}}", "page:1:1"),
    ("{{$block}}{{/block}}", "page:1:1"), ("{{.name}}", "page:1:3"),
  ])
  func refusesMalformedTags(template: String, place: String) {
    #expect(problems(["page": template]).first == "\(place) malformed-template")
  }

  @Test func boundsHowDeepSectionsNest() {
    let deep = String(repeating: "{{#entries}}", count: 100_000)
    #expect(problems(["page": deep]) == ["page:1:388 malformed-template"])
  }

  @Test func boundsWhatTemplatesInclude() {
    var texts: [(String, String)] = [("page", "{{>t0}}{{>t0}}")]
    for index in 0..<40 { texts.append(("t\(index)", index == 39 ? "x" : "{{>t\(index + 1)}}{{>t\(index + 1)}}")) }
    var table = SourceFileTable()
    let files = texts.map { table.add(path: "\($0.0).mustache", bytes: Array($0.1.utf8)) }
    let style = table.add(path: "style.css", bytes: [])
    let found = TemplateChecker(entries: [TemplateEntry(Sample.shape)]).check(TemplateSet(files + [style])).diagnostics
    #expect(found.map(\.id) == [.malformedTemplate])
  }

  @Test func refusesStyleSheetsThatWouldEndTheirElement() {
    var table = SourceFileTable()
    let page = table.add(path: "page.mustache", bytes: [])
    let style = table.add(path: "style.css", bytes: Array("a{}</style><script>".utf8))
    let found = TemplateChecker(entries: [TemplateEntry(Sample.shape)]).check(TemplateSet([page, style])).diagnostics
    #expect(found.map(\.range?.lower) == [3])
  }

  @Test func absentNamesAreNotLookedForFurtherOut() throws {
    #expect(try render("{{#entries}}[{{note}}{{^note}}none{{/note}}]{{/entries}}") == "[none][two]")
  }

  @Test func escapesWhatLooksLikeAnotherCharacter() throws {
    // A quotation mark with a combining mark is one character, and would still end an attribute.
    #expect(try render("<a b=\"{{title}}\">", Sample(title: "\"\u{338}x")) == "<a b=\"&quot;\u{338}x\">")
  }

  @Test func programmesTakeThePlaceOfSingleFiles() throws {
    let common = templates(["page": "common", "other": "{{title}}"]).set
    let set = common.overlaid(by: templates(["page": "{{>other}}!"]).set)
    let checked = TemplateChecker(entries: [TemplateEntry(Sample.shape)]).check(set)
    #expect(try #require(checked.value).render(Sample.shape, Sample()).markup == "Mid &amp; West!")
  }

  @Test func theCommonTemplatesAreRight() throws {
    #expect(TemplateChecker().check(try commonTemplates()).diagnostics.isEmpty)
  }
}

extension TemplateVocabulary.Name {
  /// A piece of a template that uses the name, and all in it.
  fileprivate var using: String {
    switch kind {
    case .text: "{{\(text)}}"
    case .html: "{{{\(text)}}}"
    case .flag: "{{#\(text)}}{{/\(text)}}"
    case .object(let inner), .list(let inner): "{{#\(text)}}\(inner.names.map(\.using).joined()){{/\(text)}}"
    }
  }
}
