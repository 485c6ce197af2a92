import RegimenModel

extension JSONSchema {
  /// A key of an object.
  struct Property {
    let key: String
    let schema: JSONSchema
    let isRequired: Bool

    /// A key that must be there, and have a value.
    static func required(_ key: String, _ schema: JSONSchema) -> Property {
      Property(key: key, schema: schema, isRequired: true)
    }

    /// A key that may be left out; without a value it counts as absent.
    static func optional(_ key: String, _ schema: JSONSchema) -> Property {
      Property(key: key, schema: schema.orBlank, isRequired: false)
    }

    /// A key that may be left out, but must have a value where it is there.
    static func filled(_ key: String, _ schema: JSONSchema) -> Property {
      Property(key: key, schema: schema, isRequired: false)
    }
  }

  /// An object with these keys and no others. All keys stand in `properties`, where editors look for what to offer;
  /// what they exclude of each other is said beside it.
  static func object(_ properties: [Property]) -> JSONSchema {
    let object = JSONSchema.type("object")
      .with("properties", .schemas(properties.map { ($0.key, $0.schema) }))
      .with("additionalProperties", .flag(false))
    let required = properties.filter(\.isRequired).map(\.key)
    return required.isEmpty ? object : object.with("required", .texts(required))
  }

  /// An object whose keys are names that are being declared.
  static func declarations(of value: JSONSchema, reserved: [String] = []) -> JSONSchema {
    JSONSchema.type("object").with("propertyNames", name(reserved: reserved)).with("additionalProperties", value)
  }

  /// A list.
  static func list(of item: JSONSchema, least: Int = 0) -> JSONSchema {
    let list = JSONSchema.type("array").with("items", item)
    return least == 0 ? list : list.with("minItems", .whole(least))
  }

  /// A list in which nothing stands twice.
  static func set(of item: JSONSchema, least: Int = 0) -> JSONSchema {
    list(of: item, least: least).with("uniqueItems", .flag(true))
  }

  /// The object with so many keys at least.
  func withKeys(atLeast least: Int) -> JSONSchema { with("minProperties", .whole(least)) }

  /// The object with a key that has a value.
  func withValue() -> JSONSchema {
    withKeys(atLeast: 1)
      .with("not", JSONSchema.type("object").with("additionalProperties", JSONSchema.type("null")))
  }

  /// The object with an exact number of keys.
  func withKeys(exactly count: Int) -> JSONSchema { withKeys(atLeast: count).with("maxProperties", .whole(count)) }

  /// An object in which a key has a value.
  static func having(_ key: String, _ schema: JSONSchema = .notBlank) -> JSONSchema {
    JSONSchema.naming(key).joined(with: .holding(key, schema))
  }

  /// An object in which a key stands, with a value or without.
  static func naming(_ key: String) -> JSONSchema { JSONSchema.anything.with("required", .texts([key])) }

  /// An object in which the value of a key meets a schema, where the key is there.
  static func holding(_ key: String, _ schema: JSONSchema) -> JSONSchema {
    JSONSchema.anything.with("properties", .schemas([(key, schema)]))
  }

  /// An object that does not have these keys.
  static func lacking(_ keys: some Sequence<String>) -> JSONSchema {
    JSONSchema.anything.with("properties", .schemas(keys.map { ($0, .nothing) }))
  }

  /// The object, which says at least one of these.
  func atLeastOne(of keys: [String]) -> JSONSchema { and(.any(of: keys.map { .having($0) })) }

  /// The object, which says one of these at the most.
  func atMostOne(of keys: [String]) -> JSONSchema {
    keys.indices.dropLast().reduce(self) { object, place in
      object.and(.when(.having(keys[place]), then: .lacking(keys[(place + 1)...])))
    }
  }

  /// The object, which says exactly one of these.
  func exactlyOne(of keys: [String]) -> JSONSchema { atLeastOne(of: keys).atMostOne(of: keys) }
}
