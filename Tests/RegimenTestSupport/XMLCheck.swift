import Foundation

/// Whether XML is well-formed, judged by Python's parser.
package struct XMLCheck {
  /// Whether there is an interpreter.
  package static var isPossible: Bool { PythonScript.isPossible }

  /// Returns what is wrong; nothing where all is well.
  package static func complaints(about xml: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xml")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(xml).write(to: file)
    return try PythonScript("import sys, xml.etree.ElementTree as x; x.parse(sys.argv[1])").complaints([file.path])
  }
}
