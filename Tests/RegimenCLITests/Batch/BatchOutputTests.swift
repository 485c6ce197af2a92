import Foundation
import RegimenTestSupport
import Testing

/// Where the results of a batch go, and what becomes of them when something is in the way.
@Suite(.timeLimit(.minutes(5))) struct BatchOutputTests {
  @Test func `plans, summary and report come into their files`() throws {
    try withFolder { folder in
      let paths = ["plans", "summary", "report"].map { folder.appending(path: $0).path }
      let result = try Program().run(
        "batch", Cohort.lines, "--output", paths[0], "--summary", paths[1], "--report", paths[2], "--quiet")
      #expect(result.status == 0)
      #expect(result.output == "" && result.errors == "")
      #expect(try String(contentsOfFile: paths[0], encoding: .utf8) == Program().run("batch", Cohort.lines).output)
      let summary = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: paths[1])))
      #expect((summary as? [String: Any])?["records"] as? Int == 40)
      #expect((summary as? [String: Any])?["green"] as? Bool == true)
      #expect(try String(contentsOfFile: paths[2], encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 3)
    }
  }

  @Test func `a batch with rejected records is written all the same, and told by the status`() throws {
    try withFolder { folder in
      let file = folder.appending(path: "plans").path
      let result = try Program().run("batch", Cohort.withErrors, "--output", file, "--quiet")
      #expect(result.status == 1)
      #expect(try String(contentsOfFile: file, encoding: .utf8) == Program().run("batch", Cohort.withErrors).output)
    }
  }

  @Test(arguments: ["--output", "--summary", "--report"]) func `no input is written over`(option: String) throws {
    try withFolder { folder in
      let file = folder.appending(path: "a.json")
      try Cohort.good.write(to: file, atomically: false, encoding: .utf8)
      try FileManager.default.createSymbolicLink(
        atPath: folder.appending(path: "link").path, withDestinationPath: "a.json")
      for input in [file.path, folder.path] {
        for name in ["a.json", "link"] {
          let result = try Program().run("batch", input, option, folder.appending(path: name).path)
          #expect(result.status == 2)
          #expect(result.output == "")
          #expect(
            result.errors == "regimen: \(folder.path)/\(name) is one of the inputs; name another file\n")
        }
      }
      #expect(try String(contentsOf: file, encoding: .utf8) == Cohort.good)
    }
  }

  @Test func `two results do not go into one file`() throws {
    try withFolder { folder in
      let file = folder.appending(path: "both").path
      let result = try Program().run("batch", Cohort.lines, "--summary", file, "--report", file)
      #expect(result.status == 2)
      #expect(result.errors == "regimen: \(file) is to hold two results; name another file\n")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
  }

  @Test(arguments: ["--output", "--summary", "--report"])
  func `a folder that is not there is told before the work, and nothing is left`(option: String) throws {
    try withFolder { folder in
      let plans = folder.appending(path: "plans").path
      let others = option == "--output" ? "--summary" : "--output"
      let result = try Program().run("batch", Cohort.lines, option, "/nowhere/file", others, plans)
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(result.errors == "regimen: cannot write to /nowhere/file: No such file or directory\n")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
  }

  @Test(arguments: ["> /dev/full", "--output /dev/full"]) func `a full disk is told`(destination: String) throws {
    let result = try Program().shell("$REGIMEN batch \(Cohort.lines) \(destination)")
    #expect(result.status == 2)
    let name = destination.hasPrefix(">") ? "standard output" : "/dev/full"
    #expect(result.errors == "regimen: cannot write to \(name): No space left on device\n")
  }

  @Test(.enabled(if: SmallDisk.isPossible, "needs the right to mount a file system"))
  func `a disk that fills up keeps its old file, and no draft`() throws {
    try SmallDisk.with(kilobytes: 256) { disk in
      let file = disk.appending(path: "plans")
      try "old".write(to: file, atomically: false, encoding: .utf8)
      let result = try Program().run("batch", Cohort.lines, "--output", file.path)
      #expect(result.status == 2)
      #expect(result.errors == "regimen: cannot write to \(file.path): No space left on device\n")
      #expect(try String(contentsOf: file, encoding: .utf8) == "old")
      #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path) == ["plans"])
    }
  }

  @Test func `a reader who has seen enough is told, and it is no success`() throws {
    let result = try Program().shell("$REGIMEN batch \(Cohort.lines) | head -c 10; exit ${PIPESTATUS[0]}")
    #expect(result.status == 2)
    #expect(result.output == #"{"plan_sch"#)
    #expect(result.errors == "regimen: cannot write to standard output: Broken pipe\n")
  }

  @Test func `killed amid its work, it leaves the old file under the name`() throws {
    try withFolder { folder in
      let people = folder.appending(path: "people.ndjson").path
      try Cohort.write(people: 4_000, to: people)
      let file = folder.appending(path: "plans").path
      try "old".write(toFile: file, atomically: false, encoding: .utf8)
      let program = try RunningProgram("batch", people, "--output", file)
      try program.waitForDraft(of: file)
      try program.interrupt(with: SIGKILL)
      #expect(try program.finish().status == -SIGKILL)
      #expect(try String(contentsOfFile: file, encoding: .utf8) == "old")
    }
  }
}
