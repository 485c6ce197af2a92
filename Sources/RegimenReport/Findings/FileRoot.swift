/// Where the files of a pack lie, seen from where programs that read a report look for them.
package struct FileRoot: Sendable, Hashable {
  private let folder: [Substring]
  private let isAbsolute: Bool

  /// The folder of the pack: relative to the top of the repository, or absolute; empty where they are the same.
  package init(_ folder: String) {
    self.folder = folder.split(separator: "/").filter { $0 != "." }
    isAbsolute = folder.hasPrefix("/")
  }

  /// The path of a file that is named relative to the pack.
  package func path(of file: String) -> String {
    let path = (folder + file.split(separator: "/")).joined(separator: "/")
    return isAbsolute ? "/" + path : path
  }

  /// The path of a file as a URI (RFC 3986): relative, or with the scheme `file` where the folder is absolute.
  func uri(of file: String) -> String {
    let encoded = path(of: file).utf8.map { byte in
      Self.unreserved.contains(byte) ? String(UnicodeScalar(byte)) : "%" + Self.hexadecimal(byte)
    }.joined()
    return isAbsolute ? "file://" + encoded : encoded
  }

  /// What stands for itself in a path: but for `:`, which could end a scheme.
  private static let unreserved = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
