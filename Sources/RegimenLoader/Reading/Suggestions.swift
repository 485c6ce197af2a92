import RegimenDiagnostics

/// The most names among which a likely one is looked for: nobody declares more by hand, and it takes a while.
private let mostCandidates = 5000
/// The most names that help lists.
private let mostListed = 12

/// The name that was probably meant.
func likelyName(for name: String, among names: [String]) -> String? {
  names.count > mostCandidates ? nil : closestSpelling(to: name, among: names)
}

/// Says what was probably meant, and what there is where that is short enough to read.
///
/// - Parameter called: How the list of what there is begins, such as `levels are`.
func suggestion(for name: String, among names: [String], called: String) -> String? {
  let listed = names.isEmpty || names.count > mostListed ? nil : "\(called) \(names.joined(separator: ", "))"
  let likely = likelyName(for: name, among: names).map { "did you mean '\($0)'?" }
  let parts = [likely, listed].compactMap(\.self)
  return parts.isEmpty ? nil : parts.joined(separator: " ")
}
