import InspectionModel
import ReportAssembly
import Testing

@Suite struct NumberingTests {
  @Test func findingsAreLetteredInOneSequence() {
    let assembled = Assembled { $0.find("1.1", ["strengths": "- one\n- two\n- three"]) }
    #expect(assembled.findings("1.1", "strengths").map(\.mark) == ["(a)", "(b)", "(c)"])
  }

  @Test func lettersGoOnBehindZ() {
    #expect(NumberStyle.letters.mark(at: 25) == "z")
    #expect(NumberStyle.letters.mark(at: 26) == "aa")
    #expect(NumberStyle.letters.mark(at: 27) == "ab")
    #expect(NumberStyle.letters.mark(at: 26 + 26 * 26) == "aaa")
  }

  @Test func eachSlotCountsForItself() {
    let assembled = Assembled { $0.find("1.1", ["strengths": "- one\n- two", "areas": "- three"]) }
    #expect(assembled.findings("1.1", "areas").map(\.mark) == ["(a)"])
  }

  @Test func aHeadingIsSingularOverOneFinding() {
    let assembled = Assembled { $0.find("1.1", ["strengths": "- one", "areas": "- two\n- three"]) }
    #expect(assembled.criterion("1.1")?.slots.compactMap(\.heading) == ["Strength", "Areas"])
  }

  @Test func aSlotWithoutFindingsHasNoHeading() {
    let assembled = Assembled { $0.find("1.1", ["strengths": "- one"]) }
    #expect(assembled.criterion("1.1")?.slots.map(\.id) == ["strengths"])
  }

  @Test func appendicesStandLastAndAreNumbered() {
    let assembled = Assembled { inspection in
      inspection.addedParts.append(
        AddedPart(
          id: PartID("map"), title: Located("Map", at: place), after: PartID("role"), isAppendix: true,
          sections: [WritingSection(heading: .none, blocks: blocks("A map."))]))
    }
    #expect(assembled.report.parts.compactMap(\.number) == ["1", "Appendix 1", "Appendix 2", "Appendix 3"])
    #expect(assembled.report.parts.last?.title == "Map")
  }

  @Test func anAddedChapterStandsBehindThePartItNames() {
    let assembled = Assembled { inspection in
      inspection.note("Text.")
      inspection.addedParts.append(
        AddedPart(
          id: PartID("extra"), title: Located("Extra", at: place), after: PartID("notes"), isAppendix: false,
          sections: [WritingSection(heading: .none, blocks: blocks("More.", file: 60))]))
    }
    #expect(assembled.report.parts.prefix(2).map(\.id.text) == ["notes", "extra"])
  }

  @Test func anAppendixStandsBehindTheOneItNames() {
    let assembled = Assembled { inspection in
      inspection.addedParts.append(
        AddedPart(
          id: PartID("map"), title: Located("Map", at: place), after: PartID("method"), isAppendix: true,
          sections: [WritingSection(heading: .none, blocks: blocks("A map."))]))
    }
    #expect(assembled.report.parts.suffix(3).map(\.title) == ["Method", "Map", "Role"])
  }

  @Test func tablesWithACaptionAreNumberedThroughTheReport() {
    let table = "Table: %\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
    let assembled = Assembled { inspection in
      inspection.note(table.replacing("%", with: "First") + "\n\n" + table.replacing("%", with: "Second"))
    }
    let numbers = assembled.prose("notes").compactMap { block in
      if case .table(let table) = block.kind { table.number } else { nil }
    }
    #expect(numbers == ["Table 1", "Table 2"])
  }

  @Test func noAnchorStandsTwice() {
    let assembled = Assembled { inspection in
      inspection.note("## Same\n\ntext\n\n## Same\n\ntext {#here}")
      inspection.find("1.1", ["strengths": "- one\n- two"])
    }
    let anchors = assembled.report.parts.map(\.anchor) + assembled.prose("notes").compactMap(\.anchor)
    #expect(Set(anchors).count == anchors.count)
  }

  @Test func theConclusionFollowsFromTheBand() {
    // 70 is the lowest score of the band "good"
    let assembled = Assembled { inspection in
      inspection.score("1.1", 70)
      inspection.score("1.2", 69)
    }
    #expect(assembled.conclusion("1.1") == "This is good.")
    #expect(assembled.conclusion("1.2") == "This is poor.")
  }

  @Test func anAuthoredConclusionReplacesTheSentenceOfTheBand() {
    let assembled = Assembled { inspection in
      inspection.score("1.1", 70)
      inspection.find("1.1", ["conclusion": "Work was good, and getting better."])
    }
    #expect(assembled.conclusion("1.1") == "Work was good, and getting better.")
  }

  @Test func recommendationsEndAsTheProgrammeSays() {
    let assembled = Assembled { inspection in
      let items = findings("1. plans are made {#plans for=\"1.1 1.2\"}\n2. plans are kept").compactMap { entry in
        if case .finding(let item) = entry { item } else { nil }
      }
      inspection.recommendations = [RecommendationGroup(heading: nil, leadIn: [], items: items)]
    }
    guard case .recommendations(let items)? = assembled.part("advice")?.elements.last else {
      Issue.record("no recommendations")
      return
    }
    #expect(items.flatMap(\.blocks).map(\.plainText) == ["plans are made;", "plans are kept."])
    #expect(items[0].answers.plainText == "For 1.1, 1.2")
    #expect(assembled.text("advice") == "It is advised that:")
  }
}

extension Assembled {
  func conclusion(_ number: String) -> String? {
    for case .conclusion(let blocks) in criterion(number)?.slots.map(\.content) ?? [] { return blocks.first?.plainText }
    return nil
  }
}
