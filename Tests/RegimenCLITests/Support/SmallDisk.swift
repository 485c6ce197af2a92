import Foundation
import Glibc

/// A file system that is soon full.
enum SmallDisk {
  /// Whether this program may make one.
  static let isPossible: Bool = (try? with(kilobytes: 4) { _ in true }) ?? false

  /// It could not be made.
  struct NotMounted: Error {}

  /// Does something with a disk of so many kilobytes, which is gone after.
  static func with<Value>(kilobytes: Int, _ body: (URL) throws -> Value) throws -> Value {
    try withFolder { folder in
      guard mount("tmpfs", folder.path, "tmpfs", 0, "size=\(kilobytes)k") == 0 else { throw NotMounted() }
      defer { umount(folder.path) }
      return try body(folder)
    }
  }
}
