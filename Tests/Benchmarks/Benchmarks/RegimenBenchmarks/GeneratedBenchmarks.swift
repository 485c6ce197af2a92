import Benchmark
import Generating
import Regimen

/// The stages on a pack of so many generated rules.
func addGeneratedBenchmarks(rules: Int) {
  Stages(name: "\(rules) rules") {
    let files = PackText.files(RuleDrawing.rules(count: rules, seed: 1)).map { file in
      SourceText(name: file.name, text: file.text)
    }
    let writer = AnswerWriter(seed: 1)
    return Stages.Material(load: { try Pack.load(files) }, records: records { writer.write($0, to: &$1) })
  }.add()
}

/// As many records as stages take, each in JSON.
func records(_ write: (_ number: Int, _ output: inout OutputStream) -> Void) -> [SourceText] {
  (0..<Stages.recordCount).map { number in
    var output = OutputStream()
    write(number, &output)
    return SourceText(name: "\(number).json", bytes: output.bytes)
  }
}
