import InspectionModel

/// `benchmarks:` as it is written: places to read from, or lines with numbers.
enum WrittenBenchmarks: Sendable {
  /// Folders of other inspections, and CSV files.
  case places([Located<String>])
  /// One `id: lowest, highest, average` a line.
  case lines([NamedLine])
}

extension Kind<WrittenBenchmarks> {
  /// Folders and files with semicolons between them, or lines below the key.
  static let benchmarks = Kind(
    "folders with semicolons between them, or one `\(BenchmarksBinder.example)` a line below",
    schema: .either([.text, .lines(.text)])
  ) {
    written, name in
    guard case .entry(let entry) = written, entry.rest.value.isEmpty else {
      guard let text = written.plainText else {
        return Diagnosed(nil, [.wrongKind(name, form: "folders with semicolons between them", at: written.range)])
      }
      let places = text.value.split(separator: ";").map { text.slice($0).trimmed.withoutOuterQuotes }
      return Diagnosed(.places(places.filter { !$0.value.isEmpty }))
    }
    return Kind<[NamedLine]>.lines(BenchmarksBinder.example).map { WrittenBenchmarks.lines($0) }.read(written, name)
  }
}

/// Binds `benchmarks:` of `inspection.md`: what scores are compared with.
struct BenchmarksBinder: Sendable {
  /// What a line looks like.
  static let example = "roh: 64, 81, 72"

  /// What is written; what is wrong in it is left out and reported.
  func bind(_ written: WrittenBenchmarks?, to binding: inout Binding) -> [BenchmarkSource] {
    switch written {
    case nil: return []
    case .places(let places)?: return places.compactMap { place($0, to: &binding) }
    case .lines(let lines)?:
      var seen: [String: SourceRange] = [:]
      return lines.compactMap { line in
        let name = line.name.value.lowercased()
        if let first = seen[name] {
          binding.report(.benchmarkGivenTwice(line.name, first: first))
          return nil
        }
        seen[name] = line.name.range
        return published(line, to: &binding)
      }
    }
  }

  private func place(_ written: Located<String>, to binding: inout Binding) -> BenchmarkSource? {
    guard written.value.unicodeScalars.allSatisfy({ $0.value >= 0x20 }) else {
      binding.report(.malformedBenchmark(at: written.range, "This names no folder"))
      return nil
    }
    guard written.value.lowercased().hasSuffix(".csv") else { return .folder(written) }
    guard written.value.isPathInside else {
      binding.report(
        .malformedBenchmark(at: written.range, "A file of benchmarks stands in the folder of the inspection"))
      return nil
    }
    return .file(written)
  }

  private func published(_ line: NamedLine, to binding: inout Binding) -> BenchmarkSource? {
    guard let subject = ResultSubject(line.name.value, in: binding) else {
      binding.report(.nothingWithResult(line.name, in: binding))
      return nil
    }
    guard subject.kind == .score else {
      binding.report(
        Diagnostic(
          .scoreOnGraded, at: line.name.range, "'\(line.name.value)' has no score to compare",
          explanation: "Benchmarks are given for what has a percentage.", subject: subject.id))
      return nil
    }
    let pieces = line.text.value.split(separator: ",", omittingEmptySubsequences: false).map {
      line.text.slice($0).trimmed
    }
    let readings = pieces.map { Kind<WholePercent>.percentage.read(.text($0), line.name.value) }
    let numbers = readings.compactMap(\.value)
    guard pieces.count == 3, numbers.count == 3 else {
      let wrong = readings.firstIndex { $0.value == nil }.flatMap { pieces.count == 3 ? pieces[$0].range : nil }
      binding.report(
        .malformedBenchmark(at: wrong ?? line.text.range, "A benchmark is three whole percentages"))
      return nil
    }
    guard numbers[0] <= numbers[2], numbers[2] <= numbers[1] else {
      let summary = "The lowest comes first, then the highest, then the average between them"
      binding.report(.malformedBenchmark(at: line.text.range, summary))
      return nil
    }
    let benchmark = Benchmark(lowest: numbers[0], highest: numbers[1], average: numbers[2])
    return .published(subject.subject, benchmark, at: line.name.range.through(line.text.range))
  }
}

extension Diagnostic {
  fileprivate static func malformedBenchmark(at range: SourceRange, _ summary: String) -> Diagnostic {
    Diagnostic(
      .malformedBenchmark, at: range, summary,
      explanation:
        "Write `benchmarks:` with the folders of other inspections or a CSV file, semicolons between them; or below it "
        + "one line for each score: lowest, highest, average, as in `\(BenchmarksBinder.example)`.")
  }

  fileprivate static func benchmarkGivenTwice(_ name: Located<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedBenchmark, at: name.range, "The benchmark of '\(name.value.shortened)' is given twice",
      explanation: "Keep one of the two.", notes: [Note(at: first, "First given here")])
  }
}
