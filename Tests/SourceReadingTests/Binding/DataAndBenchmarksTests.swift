import InspectionModel
import Testing

@testable import SourceReading

@Suite struct DataSourceTests {
  private func bound(_ text: String) -> BoundFolder {
    TestFolder.complete.replacing("sample: 106", with: "sample: 106\ndata: \(text)", in: "inspection.md").bound()
  }

  @Test(arguments: [
    ("files", DataSource.files), ("PostgreSQL", .postgresql),
    ("sqlite:data/tool.sqlite", .sqlite(path: "data/tool.sqlite")),
    ("sqlite: data/the tool_1.db", .sqlite(path: "data/the tool_1.db")), ("\"files\"", .files),
  ])
  func saysWhereDataStand(_ text: String, _ source: DataSource) {
    #expect(bound(text).complaints == [])
    #expect(bound(text).inspection?.data?.value == source)
  }

  @Test func isNotSaidWhereItIsLeftOut() { #expect(TestFolder.complete.bound().inspection?.data == nil) }

  @Test(arguments: [
    ("postgres", "10:7-15"), ("sqlite", "10:7-13"), ("sqlite:", "10:14-14"), ("sqlite:/etc/passwd", "10:14-25"),
    ("sqlite:../tool.db", "10:14-24"), ("sqlite:data/../../x", "10:14-26"), ("sqlite:data//x", "10:14-21"),
    ("sqlite:a\\b", "10:14-17"), ("oracle:x", "10:7-13"),
  ])
  func isRefused(_ text: String, _ place: String) {
    #expect(bound(text).complaints == ["inspection.md:\(place) wrong-kind"])
  }

  @Test func proposesTheNearest() throws {
    #expect(try bound("postgressql").mended(.wrongKind).contains("data: postgresql\n"))
    #expect(try bound("sqllite:data/x.db").mended(.wrongKind).contains("data: sqlite:data/x.db\n"))
  }
}

@Suite struct BenchmarksTests {
  private func bound(_ text: String) -> BoundFolder {
    TestFolder.complete.replacing("sample: 106", with: "sample: 106\nbenchmarks:\(text)", in: "inspection.md").bound()
  }

  @Test func areFoldersAndFiles() throws {
    let bound = bound(" ../kent-2008; ../essex 2008 ;data/others.csv;")
    #expect(bound.complaints == [])
    let words = try #require(bound.inspection).benchmarks.map { source in
      switch source {
      case .folder(let path): "folder \(path.value)"
      case .file(let path): "file \(path.value)"
      case .published: "published"
      }
    }
    #expect(words == ["folder ../kent-2008", "folder ../essex 2008", "file data/others.csv"])
  }

  @Test func areLinesAsTheyWerePublished() throws {
    let bound = bound("\n  roh: 64, 81, 72\n  1.1: 50%, 90%, 50%")
    #expect(bound.complaints == [])
    let lines = try #require(bound.inspection).benchmarks.map { source in
      guard case .published(let subject, let benchmark, _) = source else { return "another" }
      return "\(subject.id) \(benchmark.lowest) \(benchmark.highest) \(benchmark.average)"
    }
    #expect(lines == ["roh 64% 81% 72%", "1.1 50% 90% 50%"])
  }

  @Test(arguments: [
    ("\n  roh: 64, 81", ["11:8-14 malformed-benchmark"]),
    ("\n  roh: 64, 81, 72, 5", ["11:8-21 malformed-benchmark"]),
    ("\n  roh:", ["11:7-7 malformed-benchmark"]),
    ("\n  roh: 64, 8.1, 72", ["11:12-15 malformed-benchmark"]),
    ("\n  roh: 64, 72, 81", ["11:8-18 malformed-benchmark"]),
    ("\n  roh: 90, 81, 72", ["11:8-18 malformed-benchmark"]),
    ("\n  roh: 64, 81, 72\n  ROH: 64, 81, 72", ["12:3-6 malformed-benchmark"]),
    ("\n  hor: 64, 81, 72", ["11:3-6 unknown-criterion"]),
    ("\n  2.1: 64, 81, 72", ["11:3-6 score-on-graded"]),
    ("\n  ../kent-2008", ["11:3-15 wrong-kind"]),
    (" ../others.csv", ["10:13-26 malformed-benchmark"]),
  ])
  func areRefused(_ text: String, _ expected: [String]) {
    #expect(bound(text).complaints == expected.map { "inspection.md:\($0)" })
    #expect(bound(text).inspection?.benchmarks.count ?? 0 <= 1)
  }
}
