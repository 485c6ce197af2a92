import RegimenModel

extension PlannedReferral: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", referral.id.rawValue)
      json.member("label", referral.label)
      json.member("urgency", urgency)
      json.member("urgent", isUrgent)
      json.member("settings", settings)
      json.member("after", after)
      json.member("consent", needsConsent)
      json.member("evidence", evidence)
      json.member("declined", isDeclined)
      json.member("support", support)
    }
  }
}

extension PlannedPrecaution: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", precaution.id.rawValue)
      json.member("label", precaution.label)
      json.member("text", text)
      json.member("support", support)
    }
  }
}

extension Avoided: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("element", element)
      json.member("label", label)
      json.member("support", support)
    }
  }
}
