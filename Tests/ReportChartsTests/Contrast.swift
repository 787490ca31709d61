import Foundation

/// WCAG 2.2, contrast ratio of two colours, as "#RRGGBB" or "#RGB".
func contrast(_ one: String, _ other: String) -> Double {
  let (light, dark) = (max(luminance(one), luminance(other)), min(luminance(one), luminance(other)))
  return (light + 0.05) / (dark + 0.05)
}

private func luminance(_ colour: String) -> Double {
  var digits = colour.dropFirst().compactMap(\.hexDigitValue)
  if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
  guard digits.count == 6 else { return .nan }
  let channels = stride(from: 0, to: 6, by: 2).map { index in
    let value = Double(digits[index] * 16 + digits[index + 1]) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
}
