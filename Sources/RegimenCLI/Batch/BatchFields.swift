import ArgumentParser
import RegimenBatch
import RegimenDiagnostics

/// The parts that short output is limited to.
struct BatchFields {
  let fields: [BatchField]

  /// Reads names between commas.
  init(_ text: String) throws {
    fields = try text.split(separator: ",", omittingEmptySubsequences: false).map { name in
      let name = String(name.trimmingBlanks)
      if let field = BatchField(rawValue: name) { return field }
      // The usage that follows this message names them all.
      let meant = closestSpelling(to: name, among: BatchField.allCases.map(\.rawValue))
      throw ValidationError("There is no field \(name.quoted).\(meant.map { " Did you mean '\($0)'?" } ?? "")")
    }
    let repeated = fields.filter { field in fields.filter { $0 == field }.count > 1 }
    if let field = repeated.first { throw ValidationError("The field '\(field.rawValue)' is named twice.") }
  }
}

extension Substring {
  fileprivate var trimmingBlanks: Substring {
    let start = drop { $0 == " " }
    return start.last == " " ? start.dropLast(start.reversed().prefix { $0 == " " }.count) : start
  }
}
