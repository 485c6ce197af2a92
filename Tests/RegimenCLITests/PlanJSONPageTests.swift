import Foundation
import Regimen
import RegimenTestSupport
import Testing

/// The page on a plan's JSON, held against the schema.
@Suite struct PlanJSONPageTests {
  private static let path = "Sources/Regimen/Regimen.docc/PlanJSON.md"
  private let page: Readme

  init() throws { page = try Readme.read(Self.path) }

  @Test func `the tables tell every member that the schema has, its kind and when it is there, and no other`() throws {
    let members = try SchemaMembers(schema: "plan.schema.json").members
    #expect(members.count > 150)
    let told = rows(of: "| path | kind | there | holds |")
    let found = Set(told.map { $0[0...2].joined(separator: " | ") })
    let wanted = Set(members.map { "`\($0.path)` | \($0.kind) | \($0.presence)" })
    #expect(found.subtracting(wanted).sorted() == [])
    #expect(wanted.subtracting(found).sorted() == [])
    #expect(told.count == members.count)
  }

  @Test func `the tables tell every word that a member may be, and what null means`() throws {
    let members = try SchemaMembers(schema: "plan.schema.json")
    for row in rows(of: "| path | kind | there | holds |") where row[1].hasSuffix(" or null") {
      #expect(row[3].contains("null"), "\(row[0])")
    }
    let told = Dictionary(grouping: rows(of: "| path | kind | there | holds |")) { $0[0] }
    for member in members.members {
      for word in member.words {
        #expect(told["`\(member.path)`"]?.contains { $0[3].contains("`\(word)`") } == true, "\(member.path): \(word)")
      }
    }
    let kinds = rows(of: "| kind | is |")
    for (name, words) in members.plainKinds {
      let row = try #require(kinds.first { $0[0] == name }, "\(name)")
      // The statuses stand in a sentence of their own.
      for word in words { #expect((name == "status" ? page.text : row[1]).contains("`\(word)`"), "\(name): \(word)") }
    }
  }

  @Test func `every statement on the page is read, and written as it stands there`() throws {
    let statements = rows(of: "| statement | says |").map { $0[0].dropFirst().dropLast() }
    #expect(statements.count == 9)
    for statement in statements {
      let entry = #"{"kind":"statement","authority":{"rule":"a"},"statement":\#(statement),"text":"","bound_by":[]}"#
      let json = try plan(of: "minor.yaml").json(.compact)
        .replacing(/"set_aside":\[.*?\],"assumptions"/, with: #""set_aside":[\#(entry)],"assumptions""#)
      #expect(try Plan(json: json).json(.compact).contains(statement.replacing(": ", with: ":")), "\(statement)")
    }
  }

  @Test func `the Swift example on the page is the one that is run here`() throws {
    let source = String(
      decoding: try Repository.bytes(of: "Tests/RegimenCLITests/PlanJSONExample.swift"), as: UTF8.self)
    #expect(page.blocks(of: "swift").map { source == $0 } == [true])
    let record = String(decoding: try Repository.bytes(of: "fixtures/assessments/minor.yaml"), as: UTF8.self)
    let stored = try plan(of: "minor.yaml").json()
    #expect(try isStillPlanned(stored, for: record))
    #expect(try !isStillPlanned(plan(of: "sparse-intake.yaml").json(), for: record))
  }

  private func plan(of assessment: String) throws -> Plan {
    let record = try Repository.bytes(of: "fixtures/assessments/\(assessment)")
    let pack = try Pack.shipped()
    let read = try AssessmentReader(pack: pack).read(SourceText(name: assessment, bytes: record))
    return try Recommender(pack: pack).recommend(read)
  }

  /// The cells of the rows of all tables with this heading.
  private func rows(of heading: String) -> [[String]] {
    let lines = page.text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.filter { lines[$0] == heading }.flatMap { first in
      lines[(first + 2)...].prefix { $0.hasPrefix("|") }.map { line in
        line.dropFirst(2).dropLast(2).split(separator: " | ").map(String.init)
      }
    }
  }
}
