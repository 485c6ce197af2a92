import Foundation

/// What a program printed when somebody last read it and found it good.
///
/// With `REGIMEN_RECORD=1` in the environment the files are written anew, and the run fails all the same: what was
/// recorded wants reading before it is trusted.
public enum Golden {
  /// Why a test fails.
  public struct Failure: Error, CustomStringConvertible {
    /// What differs.
    public let description: String
  }

  /// Expects the bytes of a file beside the test.
  ///
  /// - Parameters:
  ///   - actual: what was printed now.
  ///   - name: the file's path, relative to the folder of the test.
  ///   - test: the test's own file.
  /// - Throws: ``Failure`` where they differ, where the file is missing, and whenever it records.
  public static func expect(_ actual: some Sequence<UInt8>, in name: String, test: String = #filePath) throws {
    let file = URL(fileURLWithPath: test).deletingLastPathComponent().appending(path: name)
    let actual = Data(actual)
    if ProcessInfo.processInfo.environment["REGIMEN_RECORD"] == "1" {
      let folder = file.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try actual.write(to: file)
      throw Failure(description: "recorded \(name): read it, then run without REGIMEN_RECORD")
    }
    guard let expected = try? Data(contentsOf: file) else {
      throw Failure(description: "\(name) is missing; record it with REGIMEN_RECORD=1")
    }
    if actual != expected { throw Failure(description: "\(name) differs, \(difference(expected, actual))") }
  }

  /// The first line that differs.
  private static func difference(_ expected: Data, _ actual: Data) -> String {
    let expected = String(decoding: expected, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let actual = String(decoding: actual, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard let line = zip(expected, actual).enumerated().first(where: { $0.element.0 != $0.element.1 })?.offset else {
      return "in length: \(expected.count) lines, now \(actual.count)"
    }
    return "line \(line + 1)\n  expected: \(expected[line])\n  actual:   \(actual[line])"
  }
}
