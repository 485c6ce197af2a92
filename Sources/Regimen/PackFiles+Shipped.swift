import RegimenDiagnostics
package import RegimenLoader
import RegimenShipped

extension PackFiles {
  /// The files of the pack that ships inside the library.
  package static var shipped: PackFiles {
    PackFiles(ShippedFiles.pack.map { SourceText(name: $0.path, bytes: $0.bytes) })
  }
}
