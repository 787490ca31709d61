/// One thick bar of parts, each with its name and numbers: inside it, right under it, at a stem, or, where there is no
/// room for that, in a list with samples.
struct ProportionMarks: RowMarks {
  /// The numbers of the parts.
  let values: [ChartValue]
  /// What the parts are called.
  let names: [String]
  /// What fills the parts.
  let fills: [Fill]
  /// Where values lie.
  let plot: Plot
  /// The measures of the layout.
  let measures: RowMeasures

  let height: Length
  var thickness: Length { parts.isEmpty ? 0 : 48 }

  private let parts: Parts
  private let inside: [Int: PartLabel]
  private let outside: Outside

  private enum Outside {
    case under([(index: Int, label: PartLabel, start: Length)])
    case flags(PartFlags)
    case list(PartList)
  }

  private static let stem: Length = 14

  /// Prepares a bar.
  init(values: [ChartValue], names: [String], fills: [Fill], plot: Plot, measures: RowMeasures) {
    (self.values, self.names, self.fills, self.plot, self.measures) = (values, names, fills, plot, measures)
    let parts = Parts(values)
    self.parts = parts
    var inside: [Int: PartLabel] = [:]
    var left: [Int] = []
    for (index, value) in values.enumerated() where !value.printed.isEmpty || !names[index].isEmpty {
      let span = parts.span(of: index, in: plot.length)
      let label = PartLabel(name: names[index], value: value, room: plot.length, measures: measures, most: 1)
      let room = span.end - span.start - 16
      if label.isWhole(name: names[index], value: value), label.width <= room {
        inside[index] = label
      } else {
        left.append(index)
      }
    }
    self.inside = inside
    let bar: Length = parts.isEmpty ? 0 : 48
    func centre(_ index: Int) -> Length {
      let span = parts.span(of: index, in: plot.length)
      return plot.start + (span.start + span.end) / 2
    }
    let flagged = left.map { PartFlags.Entry(name: names[$0], value: values[$0], centre: centre($0)) }
    if !parts.isEmpty, let labels = Self.under(left.map { ($0, centre($0)) }, values, names, plot, measures) {
      outside = .under(labels)
      height = bar + (labels.map { $0.label.height + Self.stem }.max() ?? 0)
    } else if !parts.isEmpty, let flags = PartFlags(flagged, from: plot.start, to: plot.end, measures: measures) {
      outside = .flags(flags)
      height = bar + flags.height
    } else {
      let list = PartList(
        entries: left.map { PartList.Entry(name: names[$0], value: values[$0], fill: fills[$0]) }, width: plot.length,
        measures: measures)
      outside = .list(list)
      height = bar + (bar > 0 ? 10 : 0) + list.height
    }
  }

  /// Labels side by side right under the middles of their parts; nil where they have no room there.
  private static func under(
    _ parts: [(index: Int, centre: Length)], _ values: [ChartValue], _ names: [String], _ plot: Plot,
    _ measures: RowMeasures
  ) -> [(index: Int, label: PartLabel, start: Length)]? {
    var free = plot.start
    var placed: [(index: Int, label: PartLabel, start: Length)] = []
    for (index, centre) in parts {
      let label = PartLabel(name: names[index], value: values[index], room: plot.length, measures: measures, most: 1)
      let start = max(plot.start, min(centre - label.width / 2, plot.end - label.width))
      // Up to a few pixels aside, it still stands under its part.
      let isNear = abs((start + label.width / 2 - centre).hundredths) <= 1200
      guard isNear, label.isWhole(name: names[index], value: values[index]), start >= free else { return nil }
      placed.append((index, label, start))
      free = start + label.width + 12
    }
    return placed
  }

  func draw(from top: Length, into canvas: inout Canvas) {
    for index in values.indices {
      let span = parts.span(of: index, in: plot.length)
      canvas.add(fills[index], x: plot.start + span.start, y: top, width: span.end - span.start, height: thickness)
      guard let label = inside[index] else { continue }
      let style = fills[index].text(size: measures.valueSize)
      label.draw(
        x: plot.start + (span.start + span.end) / 2, top: top + (thickness - label.height) / 2, anchor: .middle,
        colour: style.colour, halo: style.halo, into: &canvas)
    }
    for seam in parts.seams(in: plot.length) {
      canvas.add(.upright(x: plot.start + seam, top: top, bottom: top + thickness), .seam, at: .seam)
    }
    switch outside {
    case .list(let list): list.draw(x: plot.start, top: top + thickness + (thickness > 0 ? 10 : 0), into: &canvas)
    case .flags(let flags): flags.draw(top: top + thickness, into: &canvas)
    case .under(let labels):
      for item in labels {
        let span = parts.span(of: item.index, in: plot.length)
        let centre = plot.start + (span.start + span.end) / 2
        canvas.add(
          .upright(x: centre, top: top + thickness + 1, bottom: top + thickness + Self.stem - 3),
          .stroked(.axis, width: 1), at: .line)
        item.label.draw(
          x: item.start + item.label.width / 2, top: top + thickness + Self.stem, anchor: .middle, into: &canvas)
      }
    }
  }
}
