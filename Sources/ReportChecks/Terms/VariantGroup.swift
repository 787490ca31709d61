import InspectionModel

/// One term of a report in the spellings in which it stands.
struct VariantGroup {
  /// The spelling that is right by a list; nil where the commonest is.
  let preferred: String?
  /// At least one, each with at least one spot but for the preferred one.
  let forms: [Form]
  /// How one form is made out of another.
  let mend: Mend

  /// A spelling.
  struct Form {
    /// As a reader would name it.
    let text: String
    /// In the order of the manuscript.
    var spots: [Spot]
  }

  /// Where a spelling stands.
  struct Spot: Hashable {
    /// The passage, by its place in the manuscript.
    let passage: Int
    /// The bytes of its text.
    let range: Range<Int>
  }

  /// How one form is made out of another.
  enum Mend: Hashable {
    /// The other form is written.
    case whole
    /// A hyphen is put after so many letters, or taken out.
    case hyphen(after: Int)
    /// "iz" becomes "is", or the other way round.
    case ending
    /// Somebody has to judge.
    case none
  }

  init(preferred: String? = nil, forms: [Form], mend: Mend) {
    self.preferred = preferred
    self.forms = forms
    self.mend = mend
  }

  /// What the report should write: the preferred form, or the one that stands most often, the first of equals.
  var main: Form? {
    if let preferred, let form = forms.first(where: { $0.text == preferred }) { return form }
    return forms.reduce(nil) { best, form in
      guard let best else { return form }
      return form.spots.count > best.spots.count ? form : best
    }
  }
}

/// The forms of many terms while they are collected.
struct VariantCollection {
  private var groups: [String: [VariantGroup.Form]] = [:]
  private var keys: [String] = []

  /// Adds a spot of `form` to the group `key`.
  mutating func add(_ form: String, to key: String, at spot: VariantGroup.Spot) {
    if groups[key] == nil { keys.append(key) }
    if let place = groups[key]?.firstIndex(where: { $0.text == form }) {
      groups[key]?[place].spots.append(spot)
    } else {
      groups[key, default: []].append(VariantGroup.Form(text: form, spots: [spot]))
    }
  }

  /// The groups of several forms, in the order in which they were met.
  func groups(mend: (String) -> VariantGroup.Mend, preferred: (String) -> String? = { _ in nil }) -> [VariantGroup] {
    keys.compactMap { key in
      guard let forms = groups[key], forms.count > 1 else { return nil }
      return VariantGroup(preferred: preferred(key), forms: forms, mend: mend(key))
    }
  }

  /// Every form with its key, in the order in which they were met.
  var all: [(key: String, form: VariantGroup.Form)] {
    keys.flatMap { key in (groups[key] ?? []).map { (key, $0) } }
  }
}
