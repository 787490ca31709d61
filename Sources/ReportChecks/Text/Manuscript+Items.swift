extension Manuscript {
  /// The passages of each finding, paragraph, recommendation or example that the authors wrote, in the order of the
  /// manuscript.
  var items: [ArraySlice<Passage>] {
    let passages = authored
    var items: [ArraySlice<Passage>] = []
    var start = 0
    for place in passages.indices where passages[place].place.item != passages[start].place.item {
      items.append(passages[start..<place])
      start = place
    }
    if start < passages.count { items.append(passages[start...]) }
    return items
  }
}
