/// What an output line says of its record besides the plan: JSON that is copied as it is.
struct RecordIdentity {
  /// The record's own name: a JSON string, or `null`.
  let id: UnsafeRawBufferPointer
  /// SHA-256 of the record, in lower-case hexadecimal.
  let digest: UnsafeRawBufferPointer
  /// Whatever the caller wants back: a JSON value, or `null`.
  let meta: UnsafeRawBufferPointer
}
