import CMark

/// The hash of FIPS 180-4 by which the manifest knows files again.
public enum SHA256 {
  /// The hash of `bytes` as 64 hexadecimal digits in lower case.
  public static func hex(of bytes: [UInt8]) -> String { hex(of: bytes, by: Method.fastest) }

  /// Who does the work.
  enum Method: CaseIterable {
    /// C that runs everywhere.
    case portable
    /// What the processor brings along, where it does.
    case instructions

    static let fastest: Method = inspect_report_has_sha_instructions() != 0 ? .instructions : .portable

    func compress(_ state: inout [UInt32], _ blocks: UnsafePointer<UInt8>, count: Int) {
      switch self {
      case .portable: inspect_report_sha256_portable(&state, blocks, count)
      case .instructions: inspect_report_sha256_instructions(&state, blocks, count)
      }
    }
  }

  static func hex(of bytes: [UInt8], by method: Method) -> String {
    // The first 32 bits of the fractional parts of the square roots of the first eight primes.
    var state: [UInt32] = [
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    let whole = bytes.count / 64
    bytes.withUnsafeBufferPointer {
      if whole > 0, let start = $0.baseAddress { method.compress(&state, start, count: whole) }
    }
    let tail = padded(bytes[(whole * 64)...], of: bytes.count)
    method.compress(&state, tail, count: tail.count / 64)
    return state.map(digits(of:)).joined()
  }

  /// The last bytes, a one bit, zeros, and the length in bits: one block or two.
  private static func padded(_ rest: ArraySlice<UInt8>, of count: Int) -> [UInt8] {
    var tail = Array(rest) + [0x80]
    tail += [UInt8](repeating: 0, count: (tail.count <= 56 ? 56 : 120) - tail.count)
    let bits = UInt64(count) * 8
    for shift in stride(from: 56, through: 0, by: -8) { tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
    return tail
  }

  private static func digits(of word: UInt32) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
