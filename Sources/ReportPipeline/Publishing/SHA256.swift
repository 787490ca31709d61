import CMark

/// The hash of FIPS 180-4 by which the manifest knows files again, taken in piece by piece.
public struct SHA256: Sendable {
  /// The first 32 bits of the fractional parts of the square roots of the first eight primes, to begin with.
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  /// What has not filled a block yet: fewer than 64 bytes.
  private var rest: [UInt8] = []
  /// How many bytes were taken in.
  public private(set) var count = 0
  private let method: Method

  /// The hash of nothing so far.
  public init() { self.init(by: .fastest) }

  init(by method: Method) { self.method = method }

  /// The hash of `bytes` as 64 hexadecimal digits in lower case.
  public static func hex(of bytes: [UInt8]) -> String { hex(of: bytes, by: .fastest) }

  static func hex(of bytes: [UInt8], by method: Method) -> String {
    var hash = SHA256(by: method)
    hash.update(bytes.span)
    return hash.hex
  }

  /// Takes in the next bytes.
  public mutating func update(_ bytes: Span<UInt8>) {
    count += bytes.count
    var start = 0
    if !rest.isEmpty {
      start = min(64 - rest.count, bytes.count)
      for index in 0..<start { rest.append(bytes[index]) }
      guard rest.count == 64 else { return }
      method.compress(&state, rest, count: 1)
      rest = []
    }
    let whole = (bytes.count - start) / 64
    bytes.withUnsafeBufferPointer {
      if whole > 0, let first = $0.baseAddress { method.compress(&state, first + start, count: whole) }
    }
    for index in (start + whole * 64)..<bytes.count { rest.append(bytes[index]) }
  }

  /// The hash of everything that was taken in, as 64 hexadecimal digits in lower case.
  public var hex: String {
    var final = state
    let tail = padded
    method.compress(&final, tail, count: tail.count / 64)
    return final.map(Self.digits(of:)).joined()
  }

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

  /// The last bytes, a one bit, zeros, and the length in bits: one block or two.
  private var padded: [UInt8] {
    var tail = rest + [0x80]
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
