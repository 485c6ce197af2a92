import RegimenModel
import RegimenReport

/// What an output line says of its record besides the plan: JSON that is copied as it is.
struct RecordIdentity {
  /// The record's own name: a JSON string, or `null`.
  let id: UnsafeRawBufferPointer
  /// SHA-256 of the record, in lower-case hexadecimal.
  let digest: UnsafeRawBufferPointer
  /// Whatever the caller wants back: a JSON value, or `null`.
  let meta: UnsafeRawBufferPointer

  /// Calls a function with the identity of an assessment.
  static func with(_ assessment: Assessment, _ body: (RecordIdentity) -> Void) {
    FragmentCutter.json(assessment.id).withUnsafeBytes { id in
      FragmentCutter.json(assessment.meta).withUnsafeBytes { meta in
        Array(assessment.digest.utf8).withUnsafeBytes { digest in
          body(RecordIdentity(id: id, digest: digest, meta: meta))
        }
      }
    }
  }
}
