import RegimenModel

/// Which pack something was made with.
struct PackJSON: JSONWritable {
  let id: PackID
  let title: String
  let version: String
  let digest: String

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id.rawValue)
      json.member("title", title)
      json.member("version", version)
      json.member("sha256", digest)
    }
  }
}
