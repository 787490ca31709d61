import Glibc
import ReportCharts

// draw-charts svg|text COUNT: draws so many charts, and prints as JSON how long the drawing alone took, how many bytes came
// of it, and checksums of what was drawn and of what came.

let arguments = CommandLine.arguments
guard arguments.count == 3, ["svg", "text"].contains(arguments[1]), let count = Int(arguments[2])
else {
  print("usage: draw-charts svg|text COUNT")
  exit(2)
}

var generator = ChartGenerator()
let charts = (0..<count).map { _ in generator.next() }
let svg = SVGDrawing(words: .english)
let text = TextDrawing(words: .english)
var checksum = Checksum()
var bytes = 0
var seconds = 0.0
var processorSeconds = 0.0

/// What a clock of the system shows, in seconds.
func time(on clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

// Sums are taken between the batches, where no time counts.
for first in stride(from: 0, to: count, by: 100) {
  var batch: [String] = []
  batch.reserveCapacity(100)
  let start = (time(on: CLOCK_MONOTONIC), time(on: CLOCK_PROCESS_CPUTIME_ID))
  for number in first..<min(first + 100, count) {
    batch.append(
      arguments[1] == "svg"
        ? svg.draw(charts[number], layout: .wide, idPrefix: "chart-\(number)", standalone: true)
        : text.draw(charts[number], standalone: true))
  }
  seconds += time(on: CLOCK_MONOTONIC) - start.0
  processorSeconds += time(on: CLOCK_PROCESS_CPUTIME_ID) - start.1
  for drawn in batch {
    bytes += drawn.utf8.count
    checksum.take(drawn)
  }
}

print(
  """
  {"seconds": \(seconds), "processor": \(processorSeconds), "charts": \(count), "bytes": \(bytes), \
  "data": "\(generator.checksum.hex)", "drawn": "\(checksum.hex)"}
  """)
