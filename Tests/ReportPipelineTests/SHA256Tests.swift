import Glibc
import TestSupport
import Testing

@testable import ReportPipeline

@Suite struct SHA256Tests {
  // FIPS 180-2, appendix B, and the hash of nothing
  @Test(arguments: SHA256.Method.available)
  func givesThePublishedHashes(method: SHA256.Method) {
    #expect(
      SHA256.hex(of: Array("abc".utf8), by: method)
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256.hex(of: Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8), by: method)
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    #expect(
      SHA256.hex(of: [UInt8](repeating: 0x61, count: 1_000_000), by: method)
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    #expect(
      SHA256.hex(of: [], by: method) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  // Every length around the ends of one, two and three blocks, and some long ones
  @Test(arguments: SHA256.Method.available)
  func agreesWithTheProgramOfTheSystem(method: SHA256.Method) throws {
    let folder = TemporaryFolder()
    let disk = SystemDisk()
    var names: [String] = []
    var expected = ""
    for count in Array(0...200) + [4095, 4096, 65_537, 1_048_577] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 7 &+ count) }
      try disk.write(bytes, to: "\(folder.path)/\(count)", durably: false)
      names.append("\(folder.path)/\(count)")
      expected += "\(SHA256.hex(of: bytes, by: method))  \(folder.path)/\(count)\n"
    }
    try disk.write(Array(expected.utf8), to: "\(folder.path)/sums", durably: false)
    #expect(run("sha256sum", "--check", "--strict", "--status", "\(folder.path)/sums") == 0)
    try disk.write([0], to: "\(folder.path)/64", durably: false)
    #expect(run("sha256sum", "--check", "--strict", "--status", "\(folder.path)/sums") == 1)
  }
}

extension SHA256Tests {
  @Test func isTheSameWhereverThePiecesEnd() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let whole = SHA256.hex(of: bytes)
    for first in stride(from: 0, through: 300, by: 7) {
      for second in stride(from: first, through: 300, by: 13) {
        var hash = SHA256()
        for piece in [bytes[..<first], bytes[first..<second], bytes[second...]] { hash.update(Array(piece).span) }
        #expect(hash.hex == whole)
        #expect(hash.count == 300)
      }
    }
  }
}

extension SHA256.Method {
  /// On a processor without the instructions only the portable method can be tried.
  static var available: [SHA256.Method] { fastest == .portable ? [.portable] : allCases }
}
