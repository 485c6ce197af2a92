package import RegimenModel

/// Care with the day of the assessment, from which the day of review follows.
package struct DatedCare: JSONWritable {
  private let care: Care
  private let date: CalendarDate?

  /// Care of an assessment of that day.
  package init(care: Care, date: CalendarDate?) {
    self.care = care
    self.date = date
  }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("level", care.level.level)
      json.member("offered", care.level.isOffered)
      json.member("bridge", care.level.bridge)
      json.member("support", care.level.support)
      json.member("transition", care.transition)
      json.member("programme", care.programme.map { DatedProgramme(programme: $0, date: date) })
      json.member("referrals", care.referrals)
    }
  }
}

/// A programme with the day of the assessment.
package struct DatedProgramme: JSONWritable {
  private let programme: Programme
  private let date: CalendarDate?

  /// A programme of an assessment of that day.
  package init(programme: Programme, date: CalendarDate?) {
    self.programme = programme
    self.date = date
  }

  package func write(to json: inout JSONWriter) {
    let review = programme[.reviewWithinDays]
    json.object { json in
      json.member("level", programme.level)
      json.member("intensity", Intensity(quantities: programme.quantities.filter { $0 != review }))
      json.member("weekly_hours", programme.weeklyHours)
      json.member("individual_minutes", programme.individualMinutes)
      json.member("group_minutes", programme.groupMinutes)
      json.member("review_within_days", review)
      json.member("review_date", review.flatMap { date?.reviewDate(within: $0.value) })
      json.member("modalities", programme.mix)
    }
  }

  private struct Intensity: JSONWritable {
    let quantities: [SettledQuantity]

    func write(to json: inout JSONWriter) {
      json.object { json in
        for quantity in quantities { json.member(quantity.quantity.rawValue, quantity) }
      }
    }
  }
}

extension SettledQuantity: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("value", value)
      json.member("lowest", lowest)
      json.member("highest", highest)
      json.member("support", support)
    }
  }
}

extension MixShare: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", modality.id.rawValue)
      json.member("label", modality.label)
      json.member("share_percent", percent)
      json.member("minutes", minutes)
      json.member("support", support)
    }
  }
}

extension Transition: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .start: Self.write("start", from: nil, to: &json)
      case .stay: Self.write("stay", from: nil, to: &json)
      case .stepUp(let level): Self.write("step_up", from: level, to: &json)
      case .stepDown(let level): Self.write("step_down", from: level, to: &json)
      }
    }
  }

  private static func write(_ kind: String, from level: Labelled<LevelID>?, to json: inout JSONWriter) {
    json.member("kind", kind)
    json.member("from", level)
  }
}
