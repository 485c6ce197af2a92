import Regimen

func firstPlan(for record: String) throws -> Plan {
  let pack = try Pack.shipped()
  let assessment = try AssessmentReader(pack: pack).read(yaml: record)
  let plan = try Recommender(pack: pack).recommend(assessment)
  print(plan.text())
  return plan
}
