import GRDB
import Testing
@Suite struct SmokeTests { @Test func opens() throws { _ = try DatabaseQueue() } }
