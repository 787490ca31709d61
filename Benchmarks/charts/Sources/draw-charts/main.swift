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
let clock = ContinuousClock()
var drawing = Duration.zero

for (number, chart) in charts.enumerated() {
  let start = clock.now
  let drawn =
    arguments[1] == "svg"
    ? svg.draw(chart, layout: .wide, idPrefix: "chart-\(number)", standalone: true)
    : text.draw(chart, standalone: true)
  drawing += clock.now - start
  bytes += drawn.utf8.count
  checksum.take(drawn)
}

let seconds = Double(drawing.components.seconds) + Double(drawing.components.attoseconds) * 1e-18
print(
  """
  {"seconds": \(seconds), "charts": \(count), "bytes": \(bytes), "data": "\(generator.checksum.hex)", \
  "drawn": "\(checksum.hex)"}
  """)
