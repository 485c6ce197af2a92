import Regimen

func isStillPlanned(_ stored: String, for record: String) throws -> Bool {
  let before = try Plan(json: stored)
  print(before.text(detail: .brief))
  let pack = try Pack.shipped()
  let now = try Recommender(pack: pack).recommend(AssessmentReader(pack: pack).read(yaml: record))
  return now.outline == before.outline
}
