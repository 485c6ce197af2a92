package import RegimenModel

/// A summary of a batch as JSON: names as in the pack, members in a fixed order, every entry of the summary. The schema
/// is `batch-summary.schema.json`.
package struct BatchSummaryJSON: Sendable, Hashable {
  /// The version of the form.
  package static let schemaVersion = "1.0"
  /// How it is laid out.
  package let style: JSONStyle

  /// Creates a report.
  package init(style: JSONStyle = .pretty) { self.style = style }

  /// Writes a summary, as UTF-8, ending in a line break.
  package func bytes(of summary: BatchSummary) -> [UInt8] {
    var json = JSONWriter(style: style)
    summary.write(to: &json)
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

extension BatchSummary: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("batch_summary_schema_version", BatchSummaryJSON.schemaVersion)
      json.member("notice", ReportWords.notice)
      json.member("ending", ending)
      json.member("green", isGreen)
      json.member("inputs", inputs)
      json.member("records", records)
      json.member("plans", plans)
      json.member("rejected", rejected)
      json.member("repeated_ids", repeatedIDs)
      json.member("repeated_id_places", repeatedIDPlaces)
      json.member("remembered_ids", rememberedIDs)
      json.member("rejections", rejections)
      json.member("statuses", statuses)
      json.member("levels", levels)
      json.member("modalities", modalities)
      json.member("referrals", referrals.map { UrgentReferralCount(count: $0, urgencies: urgencies) })
      json.member("urgencies", urgencies)
      json.member("rules", rules)
      json.member("facts", facts)
      json.member("set_aside", setAside)
      json.member("data_notes", dataNotes)
      json.member("engine_version", engineVersion)
      json.member("pack", PackJSON(id: pack, title: packTitle, version: packVersion, digest: packDigest))
    }
  }
}

extension BatchSummary.Ending: JSONWritable {}

extension BatchSummary.RecordPlace: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("file", file)
      json.member("line", line)
    }
  }
}

extension BatchSummary.RejectionCount: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("code", code)
      json.member("records", count)
    }
  }
}

extension BatchSummary.StatusCount: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("status", status)
      json.member("records", count)
    }
  }
}

extension BatchSummary.LevelCount: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", level.id.rawValue)
      json.member("label", level.label)
      json.member("offered", isOffered)
      json.member("records", count)
      json.member("once_cleared", onceCleared)
    }
  }
}

extension BatchSummary.ModalityCount: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", modality.id.rawValue)
      json.member("label", modality.label)
      json.member("records", count)
      json.member("total_share_percent", totalPercent)
      json.member("total_minutes", totalMinutes)
    }
  }
}

/// How often a referral is made, each figure with its urgency.
private struct UrgentReferralCount: JSONWritable {
  let count: BatchSummary.ReferralCount
  let urgencies: [Labelled<UrgencyID>]

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", count.referral.id.rawValue)
      json.member("label", count.referral.label)
      json.member("records", count.count)
      json.member("by_urgency", zip(urgencies, count.byUrgency).map(Figure.init))
      json.member("declined", count.declined)
    }
  }

  private struct Figure: JSONWritable {
    let urgency: Labelled<UrgencyID>
    let count: Int

    func write(to json: inout JSONWriter) {
      json.object { json in
        json.member("urgency", urgency.id.rawValue)
        json.member("records", count)
      }
    }
  }
}

extension BatchSummary.RuleCount: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", rule)
      json.member("title", title)
      json.member("concern", concern)
      json.member("stood", stood)
      json.member("set_aside", setAside)
      json.member("open", open)
    }
  }
}

extension BatchSummary.FactCount: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", fact.id)
      json.member("label", fact.label)
      json.member("group", group)
      json.member("unknown", unknown)
      json.member("mattered", mattered)
    }
  }
}

extension BatchSummary.SetAsideCount: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("authority", authority)
      json.member("text", text)
      json.member("records", count)
    }
  }
}

extension BatchSummary.NoteCount: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("kind", kind)
      json.member("records", count)
    }
  }
}
