/// The templates that the program renders.
enum ReportTemplates {
  /// In the order in which they are documented.
  static var entries: [TemplateEntry] { frame + parts + nodes + [table, chart, ChartPage.entry] + prose }
}
