/// One thick bar of parts, each with its name and numbers: inside it, under it at the end of a leader, or, where there
/// is no room for that, in a list with samples.
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
    case leaders([(index: Int, label: PartLabel, start: Length)])
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
      let isWhole = label.name == [names[index]].filter { !$0.isEmpty } && label.numbers == value.withCount
      if isWhole, label.width <= room {
        inside[index] = label
      } else {
        left.append(index)
      }
    }
    self.inside = inside
    let bar: Length = parts.isEmpty ? 0 : 48
    if !parts.isEmpty, let labels = Self.leaders(to: left, values, names, parts, plot, measures) {
      outside = .leaders(labels)
      height = bar + (labels.map { $0.label.height + Self.stem }.max() ?? 0)
    } else {
      let list = PartList(
        entries: left.map { PartList.Entry(name: names[$0], value: values[$0], fill: fills[$0]) }, width: plot.length,
        measures: measures)
      outside = .list(list)
      height = bar + (bar > 0 ? 10 : 0) + list.height
    }
  }

  /// Labels side by side under their parts; nil where they have no room there.
  private static func leaders(
    to indices: [Int], _ values: [ChartValue], _ names: [String], _ parts: Parts, _ plot: Plot, _ measures: RowMeasures
  ) -> [(index: Int, label: PartLabel, start: Length)]? {
    guard !indices.isEmpty else { return [] }
    let gap: Length = 18
    let room = (plot.length - gap * (indices.count - 1)) / indices.count
    let labels = indices.map {
      PartLabel(name: names[$0], value: values[$0], room: min(room, 170), measures: measures)
    }
    let isWhole = zip(indices, labels).allSatisfy { index, label in
      label.numbers == values[index].withCount
        && label.name.joined().count + label.name.count > names[index].count && label.name.last?.last != "…"
    }
    guard isWhole, room >= 80 else { return nil }
    let items = zip(indices, labels).map { index, label in
      let span = parts.span(of: index, in: plot.length)
      return Spread.Item(centre: plot.start + (span.start + span.end) / 2, width: label.width)
    }
    let places = Spread(start: plot.start, end: plot.end, gap: gap).places(for: items)
    guard places.last?.line == 0 else { return nil }
    return zip(zip(indices, labels), places).map { ($0.0, $0.1, $1.start) }
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
    case .leaders(let labels):
      for item in labels {
        let span = parts.span(of: item.index, in: plot.length)
        let middle = item.start + item.label.width / 2
        let foot = Point(x: plot.start + (span.start + span.end) / 2, y: top + thickness + 1)
        canvas.add(
          .line([foot, Point(x: middle, y: foot.y + Self.stem - 3)]), .stroked(.axis, width: 1), at: .line)
        item.label.draw(x: middle, top: top + thickness + Self.stem, anchor: .middle, into: &canvas)
      }
    }
  }
}
