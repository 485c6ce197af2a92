extension PackHeader {
  /// The attributes of a person whose use, or non-use, a pack tells: those of 45 CFR 170.315(b)(11)(iv)(A).
  package static let attributesOfPersons = [
    "race", "ethnicity", "language", "sexual_orientation", "gender_identity", "sex", "date_of_birth",
    "social_determinants", "health_status",
  ]
}
