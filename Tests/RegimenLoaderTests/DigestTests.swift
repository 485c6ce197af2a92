import RegimenDiagnostics
import RegimenLoader
import Testing

@Suite struct DigestTests {
  /// What a shell computes:
  ///
  ///     { printf 'a.yaml\0%d\n' 3; printf 'a: '; printf 'b/c.yaml\0%d\n' 0; } | sha256sum
  @Test func `the digest of a pack covers paths, lengths and bytes in the order of paths`() {
    let files = [SourceText(name: "b/c.yaml", text: ""), SourceText(name: "a.yaml", text: "a: ")]
    #expect(PackFiles(files).digest == "6b2f2a32b31287e93897515fafb333e83b7fb5390b57e4dc6bd946ebabd35566")
    #expect(PackFiles(files.reversed()).digest == PackFiles(files).digest)
  }

  @Test func `moving bytes from one file to another changes the digest`() {
    let one = PackFiles([SourceText(name: "a", text: "xy"), SourceText(name: "b", text: "")])
    let other = PackFiles([SourceText(name: "a", text: "x"), SourceText(name: "b", text: "y")])
    #expect(one.digest != other.digest)
  }
}
