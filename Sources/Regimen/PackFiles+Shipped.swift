import RegimenDiagnostics
package import RegimenLoader
import RegimenShipped

extension PackFiles {
  /// The files of the pack that ships inside the library. Its worked cases, which are most of it and which nobody
  /// needs who asks for plans, are not read; the tests of this package read and run them.
  package static var shipped: PackFiles {
    PackFiles(ShippedFiles.pack.map { SourceText(name: $0.path, bytes: $0.bytes) })
      .leavingUnread { $0.name.hasPrefix("cases/") }
  }
}
