import Foundation
import Testing

@testable import RegimenCLI

@Suite(.timeLimit(.minutes(5))) struct InterruptionTests {
  private static let typical = "fixtures/assessments/typical-iop-client.yaml"

  @Test(arguments: [(SIGHUP, 129), (SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
  func `interrupted while it waits for its input, it says so and has written nothing`(
    signal: Int32, status: Int32
  ) async throws {
    try await withOldPlan { folder, file in
      let program = try RunningProgram("recommend", "-", "--output", file)
      try program.feed("age: 40\n")
      try program.interrupt(with: signal)
      let result = try program.finish()
      #expect(result.status == status)
      #expect(result.errors == "regimen: interrupted; nothing was written\n")
      #expect(result.output.isEmpty)
      try expectPlan("old", folder, file)
    }
  }

  @Test(arguments: [["recommend", typical, "--format", "json"], ["template"]])
  func `interrupted while somebody reads slowly, it says that they may have got a part`(arguments: [String]) throws {
    let program = try RunningProgram(arguments: arguments)
    try program.waitUntilOutputIsFull()
    try program.interrupt(with: SIGINT)
    let result = try program.finish()
    #expect(result.status == 130)
    #expect(result.errors == "regimen: interrupted; standard output may have got a part of the result\n")
    #expect(result.output.utf8.count == 4096)
  }

  @Test func `interrupted while it writes into a pipe with a name, it names that`() throws {
    try withFolder { folder in
      let pipe = folder.appending(path: "pipe").path
      try #require(mkfifo(pipe, 0o600) == 0)
      let reader = open(pipe, O_RDONLY | O_NONBLOCK)
      try #require(reader >= 0)
      defer { close(reader) }
      try RunningProgram.shrink(reader)
      let program = try RunningProgram("recommend", Self.typical, "--format", "json", "--output", pipe)
      try RunningProgram.waitUntilFull(reader)
      try program.interrupt(with: SIGTERM)
      let result = try program.finish()
      #expect(result.status == 143)
      #expect(result.errors == "regimen: interrupted; \(pipe) may have got a part of the result\n")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["pipe"])
    }
  }

  @Test func `interrupted as a draft appears, a file is the old one or the new one, as the message says`() async throws
  {
    let plan = try Program().run("recommend", Self.typical).output
    for _ in 0..<20 {
      try await withOldPlan { folder, file in
        let program = try RunningProgram("recommend", Self.typical, "--output", file)
        let draft = "\(file).\(program.id).partial"
        while program.isRunning, access(draft, F_OK) != 0 {}
        try program.interrupt(with: SIGTERM)
        let result = try program.finish()
        switch (result.status, result.errors) {
        case (143, "regimen: interrupted; \(file) was left as it was\n"): try expectPlan("old", folder, file)
        case (143, "regimen: interrupted; \(file) was written whole\n"), (0, ""):
          try expectPlan(plan, folder, file)
        default: Issue.record("status \(result.status), \(result.errors)")
        }
      }
    }
  }

  @Test func `a draft that is being written is removed, and the file stays as it was`() async throws {
    try await withOldPlan { folder, file in
      let result = await #expect(processExitsWith: .exitCode(143), observing: [\.standardErrorContent]) {
        [file = file as String] in
        let draft = try Draft(of: file, mode: nil, name: file)
        try draft.write(Array("new".utf8))
        Interruption.take(SIGTERM)
      }
      #expect(said(result) == "regimen: interrupted; \(file) was left as it was\n")
      try expectPlan("old", folder, file)
    }
  }

  @Test func `a draft of a file that is not there yet is removed, and there is no file`() async throws {
    try await withOldPlan { folder, file in
      let other = folder.appending(path: "other.txt").path
      let result = await #expect(processExitsWith: .exitCode(130), observing: [\.standardErrorContent]) {
        [other = other as String] in
        _ = try Draft(of: other, mode: nil, name: other)
        Interruption.take(SIGINT)
      }
      #expect(said(result) == "regimen: interrupted; \(other) was not written\n")
      try expectPlan("old", folder, file)
    }
  }

  @Test func `a draft that has become the file is not removed`() async throws {
    try await withOldPlan { folder, file in
      let result = await #expect(processExitsWith: .exitCode(130), observing: [\.standardErrorContent]) {
        [file = file as String] in
        let draft = try Draft(of: file, mode: nil, name: file)
        try draft.write(Array("new".utf8))
        try draft.keep()
        Interruption.take(SIGINT)
      }
      #expect(said(result) == "regimen: interrupted; \(file) was written whole\n")
      try expectPlan("new", folder, file)
    }
  }

  @Test func `what stands where a draft would is somebody else's, and is not removed`() async throws {
    try await withOldPlan { folder, file in
      await #expect(processExitsWith: .exitCode(130)) { [file = file as String] in
        try "theirs".write(toFile: "\(file).\(getpid()).partial", atomically: false, encoding: .utf8)
        _ = try? Draft(of: file, mode: nil, name: file)
        Interruption.take(SIGINT)
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names.count == 2, "\(names)")
    }
  }

  @Test func `a command that can finish is told once, and stopped at once by a second signal`() async throws {
    let result = await #expect(processExitsWith: .exitCode(143), observing: [\.standardErrorContent]) {
      Interruption.finishingFirst {
        try? Descriptor.standardError.write(Array("told\n".utf8))
      } _: {
        Interruption.take(SIGINT)
        Interruption.take(SIGTERM)
      }
    }
    #expect(
      said(result) == """
        told
        regimen: stopping after what is begun; once more stops at once
        regimen: interrupted; nothing was written

        """)
  }

  @Test func `a command that has finished is told no more`() async throws {
    let result = await #expect(processExitsWith: .exitCode(130), observing: [\.standardErrorContent]) {
      Interruption.finishingFirst {
        exit(1)
      } _: {
      }
      Interruption.take(SIGINT)
    }
    #expect(said(result) == "regimen: interrupted; nothing was written\n")
  }

  @Test func `signals that were ignored when it was started stay ignored`() throws {
    let program = try RunningProgram(
      arguments: ["recommend", "-", "--detail", "brief"], signals: "--ignore-signal=HUP,INT,TERM")
    try program.feed("age: 40\n")
    for signal in [SIGHUP, SIGINT, SIGTERM] { program.send(signal) }
    try program.feed("stage_of_change: action\n")
    let result = try program.finish()
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.output.contains("LEVEL"))
  }

  @Test func `a terminal's Ctrl-C is answered on a line of its own`() throws {
    let script = """
      (sleep 2; printf '\\003') | script --quiet --return --command '$REGIMEN recommend /dev/tty' /dev/null
      """
    let result = try Program().shell(script)
    #expect(result.output.hasSuffix("\r\nregimen: interrupted; nothing was written\r\n"), "\(result.output)")
    #expect(result.status == 130)
  }

  private func said(_ result: ExitTest.Result?) -> String {
    String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
  }

  private func withOldPlan(_ body: (_ folder: URL, _ file: String) async throws -> Void) async throws {
    try await withFolder { folder in
      let file = folder.appending(path: "plan.txt").path
      try "old".write(toFile: file, atomically: false, encoding: .utf8)
      try await body(folder, file)
    }
  }

  private func expectPlan(_ plan: String, _ folder: URL, _ file: String) throws {
    #expect(try String(contentsOfFile: file, encoding: .utf8) == plan)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["plan.txt"])
  }
}
