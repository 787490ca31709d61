import Testing

/// Every example as a page and in Markdown: one report in two forms.
@Suite struct BothFormsTests {
  @Test(arguments: BuiltExample.names) func haveTheSameHeadings(_ name: String) throws {
    let example = try #require(BuiltExample.all[name])
    let headings = HTMLPage(example.html).content.headings
    #expect(headings == MarkdownPage(example.markdown).content.headings)
    #expect(headings.count > 40)
  }
}
