import Testing

/// Every example as a page and in Markdown: one report in two forms.
@Suite struct BothFormsTests {
  @Test(arguments: BuiltExample.names) func sayTheSame(_ name: String) throws {
    let example = try #require(BuiltExample.all[name])
    let page = HTMLPage(example.html)
    let (here, there) = (
      page.content, MarkdownPage(example.markdown).content(headingsOnCover: page.coverHeadings)
    )
    #expect(here.headings == there.headings)
    #expect(here.items == there.items)
    #expect(here.tables == there.tables)
    #expect(here.footnotes == there.footnotes)
    #expect(here.numbers == there.numbers)
  }
}
