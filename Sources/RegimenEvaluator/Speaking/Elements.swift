package import RegimenModel

/// The parts of a plan that statements speak of, numbered in one row: the status, the level, the quantities, then
/// modalities, referrals and precautions, each in catalogue order.
package struct Elements: Sendable, Hashable {
  /// The element that requests for hold and review speak of.
  package static let status = 0
  /// The level of care.
  package static let level = 1
  /// The quantities, in their order.
  package static let quantities = 2..<(2 + Quantity.allCases.count)
  /// The modalities.
  package let modalities: Range<Int>
  /// The referrals.
  package let referrals: Range<Int>
  /// The precautions.
  package let precautions: Range<Int>
  /// How many elements there are.
  package var count: Int { precautions.upperBound }

  /// Numbers the elements of a catalogue.
  init(_ catalogue: Catalogue) {
    modalities = Self.quantities.upperBound..<(Self.quantities.upperBound + catalogue.modalities.count)
    referrals = modalities.upperBound..<(modalities.upperBound + catalogue.referrals.count)
    precautions = referrals.upperBound..<(referrals.upperBound + catalogue.precautions.count)
  }

  /// The element of a quantity.
  package static func of(_ quantity: Quantity) -> Int { quantities.lowerBound + quantity.place }

  /// The quantity of an element among ``quantities``.
  package static func quantity(_ element: Int) -> Quantity { Quantity.allCases[element - quantities.lowerBound] }
}

extension Quantity {
  /// Its place in the order of quantities.
  var place: Int {
    switch self {
    case .daysPerWeek: 0
    case .hoursPerDay: 1
    case .individualSessionsPerWeek: 2
    case .weeks: 3
    case .reviewWithinDays: 4
    }
  }
}
