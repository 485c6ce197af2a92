import RegimenModel

/// The engine's own versions, which every plan names.
public enum Engine: Sendable {
  /// The version of the engine.
  public static let version = "0.1.0"
  /// The version of the plan's published form.
  public static let planSchemaVersion = Plan.schemaVersion
}
