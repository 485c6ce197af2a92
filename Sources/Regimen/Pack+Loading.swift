public import RegimenDiagnostics
import RegimenLoader
public import RegimenModel
import RegimenShipped

extension Pack {
  /// Loads the pack that ships inside the library, for intensive outpatient care.
  ///
  /// - Parameter digest: the `digest` that it must have; any where it is nil.
  /// - Throws: that the digest is another.
  public static func shipped(expecting digest: String? = nil) throws(DiagnosticFailure) -> Pack {
    try load(.shipped, expecting: digest)
  }

  /// Loads a pack from a folder of YAML files, or from a single one. This call alone reads files.
  ///
  /// - Parameters:
  ///   - path: the folder or the file.
  ///   - digest: the `digest` that it must have; any where it is nil. It is looked at before anything is read from
  ///     the files.
  /// - Throws: every mistake that can be found in it, sorted by place, or that the digest is another.
  public static func load(folder path: String, expecting digest: String? = nil) throws(DiagnosticFailure) -> Pack {
    try load(PackFiles.read(path), expecting: digest)
  }

  /// Loads a pack from texts that are named relative to it.
  ///
  /// - Parameters:
  ///   - texts: the files of the pack, in any order; the name of a file is part of the digest.
  ///   - digest: the `digest` that it must have; any where it is nil.
  /// - Throws: every mistake that can be found in them, sorted by place, or that the digest is another.
  public static func load(_ texts: [SourceText], expecting digest: String? = nil) throws(DiagnosticFailure) -> Pack {
    try load(PackFiles(texts), expecting: digest)
  }

  private static func load(_ files: PackFiles, expecting digest: String?) throws(DiagnosticFailure) -> Pack {
    if let digest { try files.require(digest: digest) }
    return try PackLoader.load(files)
  }
}
