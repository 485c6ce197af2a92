internal import CLibYAML

/// libyaml's parser over some bytes, with the memory it holds. Nothing else in the package touches C.
struct EventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let isReady: Bool

  /// Begins to parse. The bytes are UTF-8 without a byte order mark, and stay where they are as long as this lives.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard let start = bytes.baseAddress, yaml_parser_initialize(parser) == 1 else {
      isReady = bytes.isEmpty
      return
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, start, bytes.count)
    isReady = true
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deinitialize(count: 1)
    parser.deallocate()
  }

  /// Reads the next event.
  func next() throws(EventProblem) -> Event {
    var event = yaml_event_t()
    defer { yaml_event_delete(&event) }
    guard isReady, yaml_parser_parse(parser, &event) == 1 else { throw EventProblem(parser.pointee) }
    return Event(event)
  }
}

extension Event {
  fileprivate init(_ event: yaml_event_t) {
    var anchor: UnsafeMutablePointer<yaml_char_t>?
    var tag: UnsafeMutablePointer<yaml_char_t>?
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      (anchor, tag) = (scalar.anchor, scalar.tag)
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      content = .scalar(String(decoding: bytes, as: UTF8.self), style: Style(scalar.style))
    case YAML_SEQUENCE_START_EVENT:
      (anchor, tag) = (event.data.sequence_start.anchor, event.data.sequence_start.tag)
      content = .openSequence
    case YAML_MAPPING_START_EVENT:
      (anchor, tag) = (event.data.mapping_start.anchor, event.data.mapping_start.tag)
      content = .openMapping
    case YAML_ALIAS_EVENT: content = .alias(String(cString: event.data.alias.anchor))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: content = .close
    case YAML_DOCUMENT_END_EVENT: content = .endOfDocument
    case YAML_STREAM_END_EVENT, YAML_NO_EVENT: content = .endOfStream
    default: content = .beginning
    }
    self.anchor = anchor.map { String(cString: $0) }
    hasTag = tag != nil
    let start = event.start_mark.index
    characters = start..<max(start, event.end_mark.index)
  }
}

extension Event.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_PLAIN_SCALAR_STYLE: self = .plain
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: self = .block
    default: self = .quoted
    }
  }
}

extension EventProblem {
  fileprivate init(_ parser: yaml_parser_t) {
    message = parser.problem.map { String(cString: $0) } ?? "memory ran out"
    context = parser.context.map { (String(cString: $0), parser.context_mark.index) }
    let isUnreadable = parser.error == YAML_READER_ERROR
    mark = isUnreadable ? .byte(parser.problem_offset) : .character(parser.problem_mark.index)
  }
}
