import RegimenDiagnostics
import RegimenModel

extension PackReview {
  /// Those of the 13 source attributes of 45 CFR 170.315(b)(11)(iv)(A) that the pack does not tell.
  static func missingAttributes(of pack: Pack) -> [Finding] {
    let header = pack.header
    let isTold = [
      ("sources", !pack.sources.isEmpty), ("developer", header.developer != nil), ("funding", header.funding != nil),
      ("released", header.released != nil), ("revised", header.revised != nil),
    ]
    let ofPersons = PackHeader.attributesOfPersons.map { ("uses.\($0)", header.uses[$0] != nil) }
    return (isTold + ofPersons).filter { !$0.1 }.map { attribute, _ in
      Finding(
        Diagnostic(
          .missingAttribute, severity: .warning,
          "a pack must tell its source attributes (45 CFR 170.315(b)(11)); '\(attribute)' is missing",
          at: header.place, help: help(for: attribute)),
        about: attribute)
    }
  }

  private static func help(for attribute: String) -> String {
    switch attribute {
    case "sources": "add a bibliography: 'sources:' with an entry for each work that rules rest on"
    case "released", "revised": "add '\(attribute): 2026-11-20' with the right day"
    case "developer", "funding": "add '\(attribute):' with who it is, or 'none'"
    default: "add '\(attribute):' with how it is used, or 'not used'"
    }
  }
}
