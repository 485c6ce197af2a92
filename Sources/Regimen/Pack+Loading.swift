public import RegimenDiagnostics
public import RegimenLoader
public import RegimenModel
import RegimenShipped

extension Pack {
  /// Loads the pack that ships inside the library, for intensive outpatient care.
  ///
  /// - Throws: every mistake found in it; there are none, as the tests make sure.
  public static func shipped() throws(DiagnosticFailure) -> Pack { try PackLoader.load(.shipped) }

  /// Loads a pack from a folder of YAML files, or from a single one.
  ///
  /// - Throws: every mistake that can be found in it, sorted by place.
  public static func load(folder path: String) throws(DiagnosticFailure) -> Pack {
    try PackLoader.load(folder: path)
  }
}

extension PackFiles {
  /// The files of the pack that ships inside the library.
  public static var shipped: PackFiles {
    PackFiles(ShippedFiles.pack.map { SourceText(name: $0.path, bytes: $0.bytes) })
  }
}
