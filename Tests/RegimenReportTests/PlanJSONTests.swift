import Foundation
import RegimenModel
import RegimenReport
import Testing

@Suite struct PlanJSONTests {
  /// The text is made of the plan alone. So where the JSON holds every string and number of the plan, a program can
  /// print the same text from it.
  @Test(arguments: Plan.samples.keys.sorted())
  func `JSON holds every string and every number of a plan`(name: String) throws {
    let plan = try #require(Plan.samples[name])
    let held = try leaves(of: JSONSerialization.jsonObject(with: Data(PlanJSON().bytes(of: plan))))
    for leaf in leaves(of: Mirror(reflecting: plan)) {
      #expect(held.contains(leaf) || held.contains { $0.hasSuffix(".\(leaf)") }, "\(leaf)")
    }
  }

  @Test func `the compact form holds the same as the pretty one`() throws {
    for plan in Plan.samples.values {
      let pretty = try JSONSerialization.jsonObject(with: Data(PlanJSON(style: .pretty).bytes(of: plan)))
      let compact = try JSONSerialization.jsonObject(with: Data(PlanJSON(style: .compact).bytes(of: plan)))
      #expect(pretty as? NSDictionary == compact as? NSDictionary)
      #expect(PlanJSON(style: .compact).bytes(of: plan).count { $0 == UInt8(ascii: "\n") } == 1)
    }
  }

  /// The strings, numbers and keys in a JSON value, as text.
  private func leaves(of value: Any) -> Set<String> {
    switch value {
    case let members as [String: Any]:
      members.values.reduce(into: Set(members.keys)) { $0.formUnion(leaves(of: $1)) }
    case let elements as [Any]: elements.reduce(into: []) { $0.formUnion(leaves(of: $1)) }
    case let text as String: text.hasSuffix("%") ? [text, String(text.dropLast())] : [text]
    case let number as NSNumber: [number.description]
    default: []
    }
  }

  /// The strings and numbers in a plan, byte offsets of places left out.
  private func leaves(of mirror: Mirror) -> Set<String> {
    mirror.children.filter { $0.label != "offset" }.reduce(into: []) { found, child in
      switch child.value {
      case let text as String: found.insert(text)
      case let number as ExactDecimal: found.insert(NSDecimalNumber(string: number.description).description)
      case let number as Int: found.insert(number.description)
      case let date as CalendarDate: found.insert(date.description)
      case let value as any RawRepresentable<String>: found.insert(value.rawValue)
      default: found.formUnion(leaves(of: Mirror(reflecting: child.value)))
      }
    }
  }
}
