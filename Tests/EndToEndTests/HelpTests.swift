import Testing

/// What the program says of itself.
@Suite struct HelpTests {
  @Test func saysItsVersion() {
    let ending = BuiltProgram.run("--version")
    #expect(ending.status == 0)
    #expect(ending.output.split(separator: ".").count == 3)
    #expect(ending.errors == "")
  }

  @Test(arguments: [
    [], ["build"], ["check"], ["init"], ["outline"], ["parts"], ["labels"], ["programmes"], ["schema"], ["templates"],
    ["templates", "export"],
  ])
  func helps(_ command: [String]) {
    let ending = RunningProgram(command + ["--help"], in: "/").end()
    #expect(ending.status == 0)
    #expect(ending.output.contains("USAGE: inspect-report"))
    #expect(ending.errors == "")
  }

  @Test func helpNamesEveryCommandAndStatus() {
    let help = BuiltProgram.run("help").output
    for word in [
      "init", "build", "check", "outline", "parts", "labels", "programmes", "schema", "templates", "2 wrong usage",
    ] {
      #expect(help.contains(word), "\(word)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completesCommandsInAShell(_ shell: String) {
    let ending = BuiltProgram.run("--generate-completion-script", shell)
    #expect(ending.status == 0)
    #expect(ending.output.contains("stop-after"))
  }
}
