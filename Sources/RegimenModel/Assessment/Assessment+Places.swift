extension Assessment {
  /// The same assessment, without saying where anything was written: what a stream of records is read into, so that
  /// what is made of a record is the same wherever in the stream it stands.
  package var withoutPlaces: Assessment {
    Assessment(
      id: id, date: date, answers: answers.withoutPlaces,
      closures: closures.mapValues { Answer($0.value) },
      instruments: instruments.mapValues { InstrumentResult(scores: $0.scores, date: $0.date) },
      notes: notes, meta: meta, digest: digest)
  }
}
