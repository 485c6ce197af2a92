import RegimenModel

/// Everything that a pack declares by name: what references are held against.
struct Names: Sendable {
  /// A level, as far as references need it.
  struct DeclaredLevel: Sendable {
    /// Its place from below, from 0.
    let rank: Int
    /// Whether the programme delivers it.
    let isOffered: Bool
  }

  var facts = NameTable<Fact>("fact")
  var groups = NameTable<FactGroup>("group")
  var sections = NameTable<FactSection>("section")
  var instruments = NameTable<[Instrument.Score]>("instrument")
  var levels = NameTable<DeclaredLevel>("level")
  var modalities = NameTable<Void>("modality", plural: "modalities")
  var referrals = NameTable<Void>("referral")
  var precautions = NameTable<Void>("precaution")
  var sources = NameTable<Void>("source")
  /// Each with its place from above, from 0.
  var concerns = NameTable<Int>("concern")
  /// Each with its place from the most urgent, from 0.
  var urgencies = NameTable<Int>("urgency", plural: "urgencies")
  /// Each with the rank of its concern.
  var rules = NameTable<Int>("rule")
  /// Each with the rules that carry it.
  var tags = NameTable<[TaggedRule]>("tag")
  var guarantees = NameTable<Void>("guarantee")
  var cases = NameTable<Void>("case")
}
