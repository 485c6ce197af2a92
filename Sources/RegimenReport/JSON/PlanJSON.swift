package import RegimenModel

/// A plan as JSON: names as in the pack, members in a fixed order, absent values as `null`. It holds everything that
/// the text report is made of. The schema is `plan.schema.json`.
package struct PlanJSON: Sendable, Hashable {
  /// How it is laid out.
  package let style: JSONStyle

  /// The line that every plan carries.
  package static let notice = ReportWords.notice

  /// Creates a report.
  package init(style: JSONStyle = .pretty) { self.style = style }

  /// Writes a plan, as UTF-8, ending in a line break.
  package func bytes(of plan: Plan) -> [UInt8] {
    var json = JSONWriter(style: style)
    plan.write(to: &json)
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

extension Plan: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("plan_schema_version", provenance.planSchemaVersion)
      json.member("notice", PlanJSON.notice)
      json.member("status", status)
      json.member("status_reasons", statusReasons)
      json.member("care", care.map { DatedCare(care: $0, date: provenance.assessmentDate) })
      json.member("once_cleared", onceCleared.map { DatedCare(care: $0, date: provenance.assessmentDate) })
      json.member("next_levels", nextLevels)
      json.member("referrals", referrals)
      json.member("precautions", precautions)
      json.member("avoided", avoided)
      json.member("rules", rules)
      json.member("levels", levels)
      json.member("set_aside", setAside)
      json.member("assumptions", assumptions)
      json.member("open_questions", openQuestions)
      json.member("data_notes", dataNotes)
      json.member("provenance", provenance)
      json.member("meta", meta)
    }
  }
}

extension StatusReason: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("kind", kind)
      json.member("status", kind.status)
      json.member("element", element)
      json.member("fact", fact)
      json.member("support", authorities)
      json.member("text", text)
    }
  }
}

extension Provenance: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("engine_version", engineVersion)
      json.member("pack", PackJSON(id: pack, title: packTitle, version: packVersion, digest: packDigest))
      json.member("assessment", AssessmentPart(provenance: self))
    }
  }

  private struct AssessmentPart: JSONWritable {
    let provenance: Provenance

    func write(to json: inout JSONWriter) {
      json.object { json in
        json.member("id", provenance.assessment)
        json.member("date", provenance.assessmentDate)
        json.member("sha256", provenance.assessmentDigest)
      }
    }
  }
}
