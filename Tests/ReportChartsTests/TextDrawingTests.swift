import Testing

@testable import ReportCharts

@Suite struct TextDrawingTests {
  private func draw(
    _ chart: Chart, width: Int = 78, glyphs: TextDrawing.Glyphs = .blocks, standalone: Bool = false
  ) -> [String] {
    let text = TextDrawing(words: englishWords())
      .draw(chart, width: width, glyphs: glyphs, standalone: standalone)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  @Test func drawsChartOne() {
    // 24 cells of 8 parts: 1.92 parts for each per cent. 69% = 132.48, 132 parts: 16 cells and 4 parts; 76% = 145.92,
    // 146 parts: 18 cells and 2 parts. The line at 73% = 17.52 cells stands before cell 17, which parts 69% from 75%.
    let expected = """
                                                               Line of priority, 73%
      1 Assessment and sentence planning             69%  ████████████████▌│
        1.1 Preparing for sentence                   76%  █████████████████│█▎
        1.2 Assessment of risk of harm               62%  ██████████████▉  │
        1.3 Assessment of likelihood of reoffending  69%  ████████████████▌│
        1.4 Assessment of offender engagement        75%  █████████████████│█
        1.5 Sentence planning                        62%  ██████████████▉  │
                                                                           │
      2 Implementation of interventions              66%  ███████████████▉ │
        2.1 Delivering the sentence plan             53%  ████████████▊    │
        2.2 Minimising risk of harm                  54%  █████████████    │
        2.3 Victims                                  68%  ████████████████▍│
        2.4 Containment and compliance               77%  █████████████████│█▌
        2.5 Constructive interventions               66%  ███████████████▉ │
        2.6 Restrictive interventions                81%  █████████████████│██▌
        2.7 Diversity issues                         61%  ██████████████▋  │
                                                                           │
      3 Achieving and monitoring outcomes            61%  ██████████████▋  │
        3.1 Achievement of initial outcomes          58%  █████████████▉   │
        3.2 Sustainability of progress               63%  ███████████████▏ │
                                                          0    25    50     75  100%
      """
    #expect(draw(devonAndCornwall).joined(separator: "\n") == expected)
  }

  @Test func drawsPlainBarsInSevenBits() {
    // Labels 3, a gap, values 3, a gap: 50 of 60 cells are left, 48 are a multiple of 4. 71% of 48 = 34.08, 29% = 13.92.
    let expected = """
      Yes  71%  ##################################
      No   29%  ##############
                0          25          50          75         100%
      """
    let drawn = draw(plainChart([bar("Yes", 71), bar("No", 29)]), width: 60, glyphs: .ascii)
    #expect(drawn.joined(separator: "\n") == expected)
  }

  @Test func setsAveragesApartInSevenBits() {
    let drawn = draw(devonAndCornwall, glyphs: .ascii)
    #expect(drawn.count { $0.contains("=") } == 3)
    #expect(drawn.count { $0.contains("#") } == 14)
    #expect(drawn.allSatisfy { $0.utf8.allSatisfy { (0x20...0x7E).contains($0) } })
  }

  @Test func turnsLettersIntoTheirNearestInSevenBits() {
    let drawn = draw(plainChart([bar("Ŵy ŷ – ‘ffôn’ 日", 50)]), glyphs: .ascii)
    #expect(drawn[0].hasPrefix("Wy y - 'ffon' ?"))
  }

  @Test func standsAloneBetweenItsWords() {
    let drawn = draw(devonAndCornwall, standalone: true)
    #expect(drawn.first == devonAndCornwall.title)
    #expect(drawn.last == "Source: \(devonAndCornwall.source)")
  }

  @Test(arguments: [0, 60, 61, 79, 80, 100, 120, 500]) func fillsItsWidthAndNoMore(_ width: Int) {
    var generated = GeneratedCharts(seed: 60)
    for chart in [devonAndCornwall] + (0..<60).map({ _ in generated.next() }) {
      for glyphs in TextDrawing.Glyphs.allCases {
        for line in draw(chart, width: width, glyphs: glyphs, standalone: true) {
          #expect(CharacterCells.count(line) <= min(max(width, 60), 120), "\(line)")
          #expect(line.last != " ", "\(line)")
        }
      }
    }
  }

  @Test func barsAreAsLongAsTheirValuesToHalfAnEighth() throws {
    for width in 60...120 {
      let drawn = draw(plainChart((1...100).map { bar("A", $0) }), width: width)
      let parts = drawn.dropLast().map { $0.map(eighths).reduce(0, +) }
      let whole = try #require(parts.last)
      #expect(whole >= 24 * 8)
      for (index, part) in parts.enumerated() {
        #expect(abs(Double(part) - Double(whole * (index + 1)) / 100) <= 0.5)
      }
    }
  }

  private func eighths(_ character: Character) -> Int {
    switch character {
    case "█": 8
    case "▉": 7
    case "▊": 6
    case "▋": 5
    case "▌": 4
    case "▍": 3
    case "▎": 2
    case "▏": 1
    default: 0
    }
  }

  @Test func wideAndCombiningCharactersKeepTheColumns() {
    let labels = ["日本語", "e\u{301}te\u{301}", "👩‍👩‍👧‍👦 x", "한국어 text", "plain"]
    let drawn = draw(plainChart(labels.map { bar($0, 20) }, lines: [priorityLine(50)]))
    let columns = drawn.compactMap { line in
      line.firstIndex(of: "│").map { CharacterCells.count(String(line[..<$0])) }
    }
    #expect(columns.count == 5)
    #expect(Set(columns).count == 1)
  }

  @Test func aLineMarksEveryRow() {
    let drawn = draw(devonAndCornwall)
    #expect(drawn.dropFirst().dropLast().allSatisfy { $0.contains("│") })
  }

  @Test func noBarIsDrawnOnTheWrongSideOfALine() {
    for line in 1...99 {
      let bars = [bar("under", line - 1), bar("over", line + 1)]
      let drawn = draw(plainChart(bars, lines: [priorityLine(line)]))
      let passes = drawn.dropFirst().prefix(2).map { row in
        row.split(separator: "│", omittingEmptySubsequences: false).last?.contains { eighths($0) > 0 } == true
      }
      #expect(passes[0] == false, "\(line)")
      let reaches = drawn[2].contains("█│")
      #expect(passes[1] || reaches, "\(line)")
    }
  }

  @Test func manyLinesEachHaveALabel() {
    let lines = (0...100).map(priorityLine)
    let drawn = draw(plainChart([bar("A", 50)], lines: lines))
    for line in lines { #expect(drawn.contains { $0.contains("Line of priority, \(line.printed)") }) }
  }

  @Test func longLabelsHangBelowTheirNumber() {
    let drawn = draw(devonAndCornwall, width: 60)
    #expect(drawn.contains { $0.hasPrefix("  1.3 Assessment of likelihood") && $0.contains("69%") })
    #expect(drawn.contains { $0.hasPrefix("    of reoffending ") })
  }

  @Test func aChartWithoutBarsSaysSo() {
    #expect(draw(plainChart([])) == ["The chart has no values."])
  }

  @Test func rightToLeftLabelsDoNotTurnTheirRow() {
    let drawn = draw(plainChart([bar("שלום", 50)]))
    #expect(drawn[0].hasPrefix("שלום\u{200E}  50%"))
  }
}
