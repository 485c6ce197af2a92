import RegimenModel

extension BatchSummary {
  /// Nothing was read.
  static let empty = small(records: 0, rejected: 0)

  /// Nothing got a plan.
  static let allRejected = small(
    ending: .tooManyErrors, records: 100, rejected: 100,
    rejections: [
      RejectionCount(code: "json-syntax", count: 98), RejectionCount(code: "unknown-key", count: 1),
      RejectionCount(code: "wrong-kind", count: 1), RejectionCount(code: "out-of-range", count: 1),
      RejectionCount(code: "bad-date", count: 1), RejectionCount(code: "unknown-fact", count: 1),
    ])

  /// Plans were made, and no rule has anything to do with them.
  static let nothingStood = small(records: 1, rejected: 0, statuses: [(.undetermined, 1)])

  /// Somebody stopped it; there are many inputs, and the ids of the first records only are known.
  static let interrupted = small(
    inputs: (1...20).map { "night/\($0).ndjson" }, ending: .interrupted, records: 12, rejected: 1, repeatedIDs: 1,
    repeatedIDPlaces: [RecordPlace(file: "night/1.ndjson", line: 7)], rememberedIDs: 10,
    rejections: [RejectionCount(code: "too-deep", count: 1)],
    statuses: [(.hold, 2), (.recommended, 9)], stood: 11)

  /// Every text tries to be more than text.
  static let hostile = BatchSummary(
    inputs: ["</title><script>alert('1')</script>\u{202E}.ndjson"], engineVersion: "<0>", pack: "p&q",
    packTitle: #"A "pack" <b>bold</b> & more"#, packVersion: "1'2\"3", packDigest: "&lt;", ending: .complete,
    records: 3, rejected: 1, repeatedIDs: 1,
    repeatedIDPlaces: [RecordPlace(file: "</p>\u{1B}[31m.ndjson", line: 2)], rememberedIDs: 9,
    rejections: [RejectionCount(code: "<code>", count: 1)], statuses: [StatusCount(status: .review, count: 2)],
    levels: [
      LevelCount(level: Labelled("l", label: "Level\n\t<hr>\u{1B}[31m"), isOffered: false, count: 1, onceCleared: 1)
    ],
    modalities: [
      ModalityCount(
        modality: Labelled("m", label: "]]><!--"), count: 2, totalPercent: 25,
        totalMinutes: ExactDecimal(millionths: 90_500_000))
    ], urgencies: [Labelled("u", label: "<i>now</i>")],
    referrals: [ReferralCount(referral: Labelled("r", label: "\"><img>"), byUrgency: [1], declined: 1)],
    rules: [
      RuleCount(
        rule: "r", title: "طبيب <نفسي>", concern: Labelled("c", label: "&amp;"), stood: 2, setAside: 0, open: 0),
      RuleCount(
        rule: "s", title: "精神科医への紹介は七日以内に行う", concern: Labelled("c", label: "&amp;"), stood: 0, setAside: 1, open: 1),
    ],
    facts: [FactCount(fact: Labelled("f", label: "fact\u{2066}<"), group: "G&", unknown: 2, mattered: 1)],
    setAside: [SetAsideCount(authority: .rule("gone<"), text: "at most </td> 3", count: 1)],
    dataNotes: [NoteCount(kind: .stale, count: 2)])

  /// As many records as a state has in years.
  static let millions = BatchSummary(
    inputs: ["-"], engineVersion: "0.1.0", pack: "p", packTitle: "A pack", packVersion: "1.0.0",
    packDigest: Provenance.sample.packDigest, ending: .complete, records: 12_345_678, rejected: 3, repeatedIDs: 4_321,
    repeatedIDPlaces: (1...20).map { RecordPlace(file: "-", line: $0 * 12_345) }, rememberedIDs: 1_000_000,
    rejections: [RejectionCount(code: "json-syntax", count: 3)],
    statuses: [StatusCount(status: .hold, count: 1), StatusCount(status: .provisional, count: 12_345_674)],
    levels: [
      LevelCount(level: Labelled("low", label: "Low"), isOffered: true, count: 6_172_837, onceCleared: 1),
      LevelCount(level: Labelled("high", label: "High"), isOffered: true, count: 6_172_837, onceCleared: 0),
    ],
    modalities: [
      ModalityCount(
        modality: Labelled("m", label: "Modality"), count: 12_345_674, totalPercent: 1_234_567_400,
        totalMinutes: ExactDecimal(7_407_404_400))
    ], urgencies: [], referrals: [],
    rules: [
      RuleCount(
        rule: "r", title: "A rule", concern: Labelled("c", label: "Concern"), stood: 12_345_675, setAside: 0, open: 0),
      RuleCount(
        rule: "s", title: "Another", concern: Labelled("c", label: "Concern"), stood: 1, setAside: 2_000_000,
        open: 10_345_674),
    ],
    facts: [FactCount(fact: Labelled("f", label: "fact"), group: nil, unknown: 12_345_674, mattered: 61_728)],
    setAside: (0..<60).map {
      SetAsideCount(authority: .rule("r"), text: "at most \($0) days a week", count: 5_000_000 - $0)
    }, dataNotes: [])

  /// Every summary above, by name.
  static let samples = [
    "clinic": clinic, "empty": empty, "all-rejected": allRejected, "nothing-stood": nothingStood,
    "interrupted": interrupted, "hostile": hostile, "millions": millions,
  ]

  private static func small(
    inputs: [String] = ["standard input"], ending: Ending = .complete, records: Int, rejected: Int,
    repeatedIDs: Int = 0, repeatedIDPlaces: [RecordPlace] = [], rememberedIDs: Int = 1_000_000,
    rejections: [RejectionCount] = [],
    statuses: [(PlanStatus, Int)] = [], stood: Int = 0
  ) -> BatchSummary {
    let counts = Dictionary(uniqueKeysWithValues: statuses)
    return BatchSummary(
      inputs: inputs, engineVersion: "0.1.0", pack: "small", packTitle: "A small pack", packVersion: "1.0.0",
      packDigest: Provenance.sample.packDigest, ending: ending, records: records, rejected: rejected,
      repeatedIDs: repeatedIDs, repeatedIDPlaces: repeatedIDPlaces, rememberedIDs: rememberedIDs,
      rejections: rejections,
      statuses: PlanStatus.allCases.map { StatusCount(status: $0, count: counts[$0] ?? 0) },
      levels: [LevelCount(level: Labelled("usual", label: "Usual"), isOffered: true, count: stood, onceCleared: 0)],
      modalities: [
        ModalityCount(modality: Labelled("talk", label: "Talk"), count: 0, totalPercent: 0, totalMinutes: .zero)
      ], urgencies: [Labelled("now", label: "now")],
      referrals: [ReferralCount(referral: Labelled("clinic", label: "Clinic"), byUrgency: [0], declined: 0)],
      rules: [
        RuleCount(
          rule: "starts", title: "Everyone starts", concern: Labelled("care", label: "Care"), stood: stood,
          setAside: 0, open: 0)
      ], facts: [FactCount(fact: Labelled("age", label: "Age"), group: nil, unknown: 0, mattered: 0)], setAside: [],
      dataNotes: [])
  }
}
