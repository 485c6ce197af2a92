import Regimen

func isStillPlanned(_ stored: String, for record: String) throws -> Bool {
  let before = try Plan(json: stored)
  print(before.text(detail: .brief))
  let now = try Recommender(pack: try .shipped()).recommend(yaml: record)
  return now.outline == before.outline
}
