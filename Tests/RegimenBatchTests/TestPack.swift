import RegimenBatch
import RegimenLoader
import RegimenModel
import RegimenTestSupport

/// The pack whose vocabulary has every form.
enum TestPack {
  private static let loaded = Result { try PackLoader.load(folder: Repository.path("fixtures/packs/every-form")) }

  static func pack() throws -> Pack { try loaded.get() }

  static func reading() throws -> RecordReading { RecordReading(pack: try pack()) }
}
