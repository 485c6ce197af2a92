import RegimenModel

extension BatchPage {
  /// How many plans came to each status.
  var statuses: Chapter? {
    guard !summary.statuses.isEmpty else { return nil }
    let rows = summary.statuses.map { status in
      let words = status.status.summaryWords
      let bar = BatchTable.Stretch(style: status.status.rawValue, count: status.count)
      return BatchTable.Row(name: words.name, remark: words.meaning, bar: [bar], cells: share(status.count))
    }
    return Chapter(id: "statuses", title: "Status", isNarrow: true) { html in
      BatchTable(
        caption: "How far the plans may be acted on, gravest first. \(fullBar)", columns: ["Status", "Plans", "Share"],
        groups: [.init(rows: rows)], whole: summary.plans
      ).write(to: &html)
    }
  }

  /// How many plans settled on each level.
  var levels: Chapter? {
    guard !summary.levels.isEmpty else { return nil }
    let isAnyPending = summary.levels.contains { $0.onceCleared > 0 }
    let rows = summary.levels.map { level in
      BatchTable.Row(
        name: level.level.label, remark: level.isOffered ? nil : "not offered here",
        bar: [.init(style: "main", count: level.count), .init(style: "hatched", count: level.onceCleared)],
        cells: share(level.count) + (isAnyPending ? [level.onceCleared.grouped] : []))
    }
    let pending = isAnyPending ? " Plans on hold have none until they are cleared." : ""
    return Chapter(id: "levels", title: "Level of care", isNarrow: true) { html in
      BatchTable(
        caption: "The level on which the plans settled, least intensive first.\(pending)",
        columns: ["Level", "Plans", "Share"] + (isAnyPending ? ["Once cleared"] : []),
        groups: [.init(rows: rows)], whole: summary.plans,
        key: !isAnyPending
          ? []
          : [
            (.init(style: "main", count: 1), "settled"), (.init(style: "hatched", count: 1), "once cleared"),
          ]
      ).write(to: &html)
    }
  }

  /// How often each modality is in the mix, and with how much.
  var modalities: Chapter? {
    let told = summary.modalities.filter { $0.count > 0 }
    guard !told.isEmpty else { return nil }
    let rows = told.map { modality in
      BatchTable.Row(
        name: modality.modality.label, remark: "\(modality.meanTime) a week",
        bar: [.init(style: "main", count: modality.count)], cells: share(modality.count) + [modality.meanShare])
    }
    let never = summary.modalities.filter { $0.count == 0 }.map(\.modality.label)
    return Chapter(id: "modalities", title: "Modality mix") { html in
      BatchTable(
        caption: "How often each modality is in the mix, and how much of the mix and the week it then is on average.",
        columns: ["Modality", "Plans", "Share", "Of the mix"], groups: [.init(rows: rows)],
        whole: summary.plans
      ).write(to: &html)
      writeList("In no mix", never, to: &html)
    }
  }

  /// How often each referral is made, and how urgently.
  var referrals: Chapter? {
    let told = figures.referrals
    guard !told.isEmpty else { return nil }
    let rows = told.map { referral in
      let bar = referral.byUrgency.enumerated().map { urgency($0.offset, count: $0.element) }
      return BatchTable.Row(
        name: referral.referral.label, remark: figures.urgencies(of: referral).joined(separator: " · "), bar: bar,
        cells: share(referral.count) + [referral.declined.grouped])
    }
    let never = summary.referrals.filter { $0.count == 0 }.map(\.referral.label)
    let key = summary.urgencies.enumerated().map { (urgency($0.offset, count: 1), $0.element.label) }
    return Chapter(id: "referrals", title: "Referrals") { html in
      BatchTable(
        caption: "Plans with each referral, the most frequent first, and by when; declined ones are among them.",
        columns: ["Referral", "Plans", "Share", "Declined"], groups: [.init(rows: rows)], whole: summary.plans, key: key
      ).write(to: &html)
      writeList("Never made", never, to: &html)
    }
  }

  /// A stretch for an urgency: the more urgent, the stronger.
  private func urgency(_ index: Int, count: Int) -> BatchTable.Stretch {
    let steps = max(summary.urgencies.count - 1, 1)
    return BatchTable.Stretch(style: "main", count: count, strength: 100 - 60 * min(index, steps) / steps)
  }

  /// A count of plans, and its share of all.
  func share(_ count: Int) -> [String] { [count.grouped, Proportion(count, of: summary.plans).text] }

  var fullBar: String { "A full bar is all \(summary.plans.counted("plan"))." }

  /// Writes names as a paragraph.
  func writeList(_ title: String, _ names: [String], to html: inout MarkupWriter) {
    guard !names.isEmpty else { return }
    html.element("p", ["class": "rest"]) { html in
      html.element("strong", text: "\(title): ")
      html.text(names.joined(separator: "; "))
    }
  }
}
