/// A small object of SARIF, by its members.
struct SARIFObject: JSONWritable {
  let members: (inout JSONWriter) -> Void

  /// An object; the closure writes its members.
  init(_ members: @escaping (inout JSONWriter) -> Void) { self.members = members }

  /// A message (3.11).
  init(text: String) { self.init { $0.member("text", text) } }

  func write(to json: inout JSONWriter) { json.object(members) }
}
