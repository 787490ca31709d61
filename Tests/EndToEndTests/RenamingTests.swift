import InspectionModel
import ReportPipeline
import TestSupport
import Testing

/// Titles of criteria come from one place, `programme.yml`.
@Suite struct RenamingTests {
  @Test(arguments: BuiltExample.names)
  func oneWordOfATitleChangesItWhereverItStands(_ name: String) throws {
    let before = try #require(BuiltExample.all[name])
    let programme = try #require(before.run.programme)
    let titles = programme.sections.flatMap(\.children).map { $0.title.text(in: programme.ownLanguage) }
    let renamed = zip(titles, Self.nonsense).map { title, word in
      (old: title, new: word + title.drop { $0 != " " })
    }

    var file = Repository.text(at: "\(Repository.root)/Templates/\(programme.id)/programme.yml")
    for (old, new) in renamed {
      let line = "\n        title: \(old)\n"
      #expect(file.ranges(of: line).count == 1, "\(old)")
      file = file.replacing(line, with: "\n        title: \(new)\n")
    }
    let folder = TemporaryFolder()
    Repository.write(Array(file.utf8), to: "\(folder.path)/\(programme.id)/programme.yml")
    let after = BuiltExample(name, templates: folder.path)
    // Authors who gave an example the title of a criterion are told that it has another now.
    #expect(after.run.complaints.filter { !$0.hasSuffix(" misquoted-title") } == [])

    // Words such as "Victims" stand in what authors write as well.
    let written = Repository.files(in: "\(Repository.root)/Examples/\(name)").filter { $0.key.hasSuffix(".md") }
      .map { String(decoding: $0.value, as: UTF8.self) }
    let compared = renamed.filter { pair in !written.contains { $0.contains(pair.old) } }
    #expect(compared.count * 2 > titles.count)
    for (old, new) in compared {
      #expect(before.places(of: new) == [:])
      #expect(after.places(of: old) == [:], "\(old)")
      #expect(after.places(of: new) == before.places(of: old), "\(old)")
      #expect(before.places(of: old).keys.contains("report.html"), "\(old)")
      #expect(before.places(of: old).keys.contains("report.md"), "\(old)")
    }
  }

  /// A word for each criterion that is part of no other.
  private static let nonsense = (0..<26).map { "Quonk" + String(UnicodeScalar(UInt8(ascii: "a") + $0)) }
}

extension BuiltExample {
  /// How often each file prints a text, whatever markup it is divided by; files that never do are left out.
  fileprivate func places(of text: String) -> [String: Int] {
    report.mapValues { squeezed($0.replacing(/<[^>]*>/, with: "")).ranges(of: text).count }.filter { $0.value > 0 }
  }
}
