import RegimenModel

/// Where the names of a pack stand in its orders: concerns and urgencies from the top, levels from the least
/// intensive, modalities, referrals and precautions as in the catalogue.
struct Directory: Sendable {
  private let facts: [FactName: Int]
  private let concerns: [ConcernID: Int]
  private let urgencies: [UrgencyID: Int]
  private let levels: [LevelID: Int]
  private let modalities: [ModalityID: Int]
  private let referrals: [ReferralID: Int]
  private let precautions: [PrecautionID: Int]
  /// The rank of the lowest concern.
  let lowestConcern: Int

  /// Looks up the orders of a pack.
  init(_ pack: Pack) {
    facts = Self.places(pack.vocabulary.facts.map(\.name))
    concerns = Self.places(pack.header.concerns.map(\.id))
    urgencies = Self.places(pack.header.urgencies.map(\.id))
    levels = Self.places(pack.catalogue.levels.map(\.id))
    modalities = Self.places(pack.catalogue.modalities.map(\.id))
    referrals = Self.places(pack.catalogue.referrals.map(\.id))
    precautions = Self.places(pack.catalogue.precautions.map(\.id))
    lowestConcern = max(0, pack.header.concerns.count - 1)
  }

  private static func places<ID: Hashable>(_ ids: [ID]) -> [ID: Int] {
    Dictionary(zip(ids, ids.indices)) { first, _ in first }
  }

  /// The rank of a concern; 0 is the highest.
  func rank(of concern: ConcernID) -> Int { concerns[concern] ?? lowestConcern }
  /// The place of a fact in the vocabulary.
  func index(of fact: FactName) -> Int? { facts[fact] }
  /// The rank of an urgency; 0 is the most urgent.
  func rank(of urgency: UrgencyID) -> Int? { urgencies[urgency] }
  /// The rank of a level; 0 is the least intensive.
  func rank(of level: LevelID) -> Int? { levels[level] }
  /// The place of a modality in the catalogue.
  func index(of modality: ModalityID) -> Int? { modalities[modality] }
  /// The place of a referral in the catalogue.
  func index(of referral: ReferralID) -> Int? { referrals[referral] }
  /// The place of a precaution in the catalogue.
  func index(of precaution: PrecautionID) -> Int? { precautions[precaution] }
}
