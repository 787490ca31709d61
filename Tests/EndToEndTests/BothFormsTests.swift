import Testing

/// Every example as a page and in Markdown: one report in two forms.
@Suite struct BothFormsTests {
  @Test(arguments: BuiltExample.names) func sayTheSame(_ name: String) throws {
    let example = try #require(BuiltExample.all[name])
    let (page, markdown) = (HTMLPage(example.html).content, MarkdownPage(example.markdown).content)
    #expect(page.headings == markdown.headings)
    #expect(page.items == markdown.items)
    #expect(page.tables == markdown.tables)
    #expect(page.footnotes == markdown.footnotes)
    #expect(page.numbers == markdown.numbers)
  }
}
