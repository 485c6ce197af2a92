/// A reader of a part that refers to what the pack declares.
protocol NamesReader: PartReader {
  /// What the pack declares.
  var names: Names { get }
}
