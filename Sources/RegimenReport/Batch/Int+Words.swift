extension Int {
  /// The number with its thousands set apart: `1,240`.
  package var grouped: String {
    let digits = magnitude.description
    let head = digits.count % 3
    var groups = head == 0 ? [] : [String(digits.prefix(head))]
    var rest = digits.dropFirst(head)
    while !rest.isEmpty {
      groups.append(String(rest.prefix(3)))
      rest = rest.dropFirst(3)
    }
    return (self < 0 ? "-" : "") + groups.joined(separator: ",")
  }

  /// So many of a thing: `1 record`, `1,240 records`.
  package func counted(_ noun: String) -> String { self == 1 ? "1 \(noun)" : "\(grouped) \(noun)s" }
}
