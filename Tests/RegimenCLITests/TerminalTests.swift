import Testing

@Suite struct TerminalTests {
  private let brief = "$REGIMEN recommend fixtures/assessments/typical-iop-client.yaml --detail brief"

  @Test func `a closed pipe is told, and ends with a failing status`() throws {
    let result = try Program().shell("\(brief) | true; exit ${PIPESTATUS[0]}")
    #expect(result.status == 2 || result.status == 0, "the pipe may close after all was written")
    let closed = try Program().shell("(sleep 1; \(brief)) | exec 0<&-; exit ${PIPESTATUS[0]}")
    #expect(closed.status == 2)
    #expect(closed.errors.contains("cannot write to standard output: Broken pipe"))
  }

  @Test(arguments: ["recommend fixtures/assessments/minor.yaml", "template", "check rules/iop", "--help", "--version"])
  func `a full disk is told, and ends with a failing status`(command: String) throws {
    let result = try Program().shell("$REGIMEN \(command) > /dev/full")
    #expect(result.status == 2)
    #expect(result.errors.contains("cannot write to standard output: No space left on device"))
  }

  @Test func `what is no terminal gets no colours, unless asked for`() throws {
    #expect(try !Program().shell(brief).output.contains("\u{1B}"))
    #expect(try Program().shell("\(brief) --color always").output.contains("\u{1B}["))
  }

  @Test(arguments: [("", true), ("NO_COLOR=1", false), ("TERM=dumb", false)])
  func `a terminal gets colours, unless it or its user says no`(variable: String, isColored: Bool) throws {
    let inner = "env TERM=xterm \(variable) \(brief)"
    let result = try Program().shell("script --quiet --return --command '\(inner)' /dev/null < /dev/null")
    #expect(result.output.contains("\u{1B}[") == isColored)
  }

  @Test func `text is as wide as asked, as COLUMNS says, or 80 columns`() throws {
    func widest(_ command: String) throws -> Int {
      try Program().shell(command).output.split(separator: "\n").map(\.count).max() ?? 0
    }
    #expect(try (70...80).contains(widest(brief)))
    #expect(try (50...60).contains(widest("COLUMNS=60 \(brief)")))
    #expect(try (30...40).contains(widest("COLUMNS=60 \(brief) --width 40")))
    #expect(try (90...100).contains(widest("COLUMNS=400 \(brief)")))
  }

  @Test func `a terminal tells its width`() throws {
    let result = try Program().shell(
      "script --quiet --return --command 'stty cols 50; \(brief)' /dev/null < /dev/null")
    #expect(result.output.split(whereSeparator: \.isNewline).map(\.count).max() ?? 0 <= 50 + 30, "colours included")
    #expect(result.output.contains("LEVEL\u{1B}[0m\r\n"), "narrow: the part's name stands above")
  }
}
