import Foundation
import Testing

/// The progress bar: for whoever sits at a terminal, and for nobody else.
@Suite struct BatchTerminalTests {
  private let slowly = "(cat \(Cohort.lines); sleep 1; cat \(Cohort.lines)) | $REGIMEN batch - --fields id --quiet"

  @Test func `a terminal is told how far it has come, and the line is taken away in the end`() throws {
    let result = try onTerminal("\(slowly) > /dev/null")
    #expect(result.contains(/\r\e\[K80 records, [0-9,]+ a second\r\e\[K$/), "\(result.debugDescription)")
  }

  @Test func `where the length is known, it tells how much of it is done and how long it will take`() throws {
    try withFolder { folder in
      let people = folder.appending(path: "people.ndjson").path
      try Cohort.write(people: 6_000, to: people)
      func bars(_ columns: Int) throws -> [Substring] {
        let command = "$REGIMEN batch \(people) --quiet > /dev/null"
        return try onTerminal("stty cols \(columns); \(command)").split(separator: "\r\u{1B}[K")
      }
      let wide = try bars(100)
      #expect(!wide.isEmpty)
      let form = /[█░]{20} [0-9]+ %  [0-9,]+ records, [0-9,]+ a second, [0-9]+:[0-9]{2} left/
      for bar in wide { #expect(bar.wholeMatch(of: form) != nil, "\(bar)") }
      for bar in try bars(40) {
        // The speed is told where it fits, which it does beside the short numbers of a slow machine.
        let form = /[0-9]+ %  [0-9,]+ records, ([0-9,]+ a second, )?[0-9:]+ left/
        let parts = try #require(bar.wholeMatch(of: form), "\(bar)")
        #expect(bar.count < 40, "\(bar)")
        #expect(parts.1 != nil || bar.count + "99,999 a second, ".count >= 40, "\(bar)")
      }
      for bar in try bars(20) { #expect(bar.wholeMatch(of: /[0-9]+ %  [0-9:]+ left/) != nil, "\(bar)") }
    }
  }

  @Test func `what is no terminal, or a dumb one, gets no bar`() throws {
    #expect(try Program().shell("\(slowly) > /dev/null").errors == "")
    #expect(try onTerminal("export TERM=dumb; (\(slowly)) > /dev/null") == "")
  }

  @Test func `messages and summary are as wide as the terminal, wherever the plans go`() throws {
    let summary = try onTerminal("stty cols 50; $REGIMEN batch \(Cohort.lines) > /dev/null; true")
    let lines = summary.replacing(/\e\[[0-9;]*[A-Za-z]/, with: "").split(whereSeparator: \.isNewline)
    #expect(lines.contains("LEVEL"), "narrow: the part's name stands above")
    #expect(lines.allSatisfy { $0.count <= 50 })
  }

  @Test func `Ctrl-C at a terminal is answered, and summed up`() throws {
    let keys = "(sleep 2; printf '\\003'; sleep 1)"
    let result = try Program().shell(
      "\(keys) | script --quiet --return --command '$REGIMEN batch - --fields id' /dev/null")
    #expect(result.status == 130)
    #expect(result.output.contains("\r\nregimen: stopping after what is begun; once more stops at once\r\n"))
    #expect(result.output.hasSuffix("regimen: interrupted after 0 records\r\n"), "\(result.output)")
  }

  private func onTerminal(_ command: String) throws -> String {
    var program = Program()
    program.environment["COMMAND"] = command
    return try program.shell("script --quiet --return --command 'bash -c \"$COMMAND\"' /dev/null < /dev/null").output
  }
}
