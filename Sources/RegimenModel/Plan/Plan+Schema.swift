extension Plan {
  /// The version of the form in which plans are written as JSON.
  public static let schemaVersion = "1.0"
  /// The versions that can be read back, oldest first.
  package static let readableSchemaVersions = [schemaVersion]
}
