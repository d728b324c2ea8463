import Foundation
import TestSupport
import Testing

/// The command as its users run it: exit codes, streams, files.
@Suite struct `The command line` {
  private func folder(_ text: String = SoundModel.text) -> TemporaryFolder {
    let folder = TemporaryFolder()
    folder.write(text, to: "model.yaml")
    return folder
  }

  @Test func `check is silent about a sound model`() {
    let folder = folder()
    let run = ChildProcess.banxin(["check", folder.path + "/model.yaml"])
    #expect(run.exitCode == 0)
    #expect(run.errors == "" && run.output.isEmpty)
  }

  @Test func `check reports every model and exits with 65`() {
    let folder = folder(SoundModel.replacing("carriedForward:", with: "  carriedForward: [0, 0, 0, 0, 2, 0]"))
    folder.write(SoundModel.replacing("year:", with: "year: 二〇二四"), to: "second.yaml")
    let run = ChildProcess.banxin(["check", folder.path + "/model.yaml", folder.path + "/second.yaml"])
    #expect(run.exitCode == 65)
    #expect(run.errors.contains("model.yaml:21:32: error[AR-SUM-01]: 第三表“法律服务机构”列"))
    #expect(run.errors.contains("second.yaml:3:7: error["))
  }

  @Test(.enabled(if: PackageFolder.hasFonts, "make fonts installs the fonts"))
  func `check finds the characters that no font has, and what a draft left`() {
    let folder = folder(SoundModel.replacing("本年度未收取信息处理费", with: "      😀{{issuer}}"))
    let run = ChildProcess.banxin(["check", folder.path + "/model.yaml"])
    #expect(run.exitCode == 65)
    #expect(run.errors.contains("error[FONT-MISSING]") && run.errors.contains("warning[TXT-LEFT-OVER]"))
  }

  @Test func `check takes tables of units`() {
    let folder = folder()
    folder.write("issuer,applications.carriedForward.otherOrg\n甲街道,7\n", to: "units.csv")
    let run = ChildProcess.banxin(["check", folder.path + "/units.csv", "--template", folder.path + "/model.yaml"])
    #expect(run.exitCode == 65)
    #expect(run.errors.contains("units.csv:2:2: error[AR-SUM-01]"), "\(run.errors)")
  }

  @Test func `check speaks English when asked`() {
    let folder = folder(SoundModel.replacing("year:", with: "yaer: 2024"))
    let run = ChildProcess.banxin(["check", folder.path + "/model.yaml", "--lang", "en"])
    #expect(run.errors.contains("model.yaml:3:1: error[MODEL-UNKNOWN-KEY]: "))
    #expect(!run.errors.contains("未知"))
  }

  @Test(arguments: ["json", "sarif"])
  func `check prints findings as data`(format: String) throws {
    let folder = folder(SoundModel.replacing("year:", with: "yaer: 2024"))
    let run = ChildProcess.banxin(["check", folder.path + "/model.yaml", "--format", format])
    #expect(run.exitCode == 65)
    #expect(run.errors == "")
    _ = try JSONSerialization.jsonObject(with: Data(run.output))
  }

  @Test func `warnings count when strict`() {
    let folder = folder(SoundModel.replacing("本年度未收取信息处理费", with: "      无其他事项。"))
    let path = folder.path + "/model.yaml"
    let lenient = ChildProcess.banxin(["check", path])
    #expect(lenient.exitCode == 0)
    #expect(lenient.errors.contains("warning[AR-SEC-03]"))
    #expect(ChildProcess.banxin(["check", path, "--strict"]).exitCode == 65)
    #expect(ChildProcess.banxin(["render", path, "--strict", "-o", folder.path + "/out.pdf"]).exitCode == 65)
    #expect(folder.names == ["model.yaml"])
  }

  @Test(.enabled(if: PackageFolder.hasFonts, "make fonts installs the fonts"))
  func `render --lint tells how lines and pages came out`() {
    let folder = folder()
    let path = folder.path + "/model.yaml"
    let silent = ChildProcess.banxin(["render", path])
    #expect(silent.exitCode == 0)
    #expect(silent.errors == "")
    let run = ChildProcess.banxin(["render", path, "--lint", "--lang", "en"])
    #expect(run.exitCode == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(" lines of text, "))
    #expect(run.errors.contains("stretch a gap: 95 % of lines at most 0.0"))
    #expect(ChildProcess.banxin(["render", path, "--lint"]).errors.contains("字间加空：95%的行不超过 0.0"))
  }

  @Test func `an input that cannot be read is 66, a usage error 64`() {
    #expect(ChildProcess.banxin(["check", "/nowhere/model.yaml"]).exitCode == 66)
    #expect(ChildProcess.banxin(["render", "/tmp"]).exitCode == 66)
    #expect(ChildProcess.banxin(["render"]).exitCode == 64)
    #expect(ChildProcess.banxin(["render", "x.yaml", "--format", "docx"]).exitCode == 64)
    #expect(ChildProcess.banxin(["schema", "no-such-layout"]).exitCode == 64)
    #expect(ChildProcess.banxin(["explain", "AR-SUM-99"]).exitCode == 64)
  }

  @Test func `an unknown layout is the data's fault, with its place`() {
    let folder = folder(SoundModel.replacing("layout:", with: "layout: annual-report-2012"))
    let run = ChildProcess.banxin(["check", folder.path + "/model.yaml"])
    #expect(run.exitCode == 65)
    #expect(run.errors.contains("model.yaml:1:9: error[MODEL-LAYOUT]"))
    #expect(run.errors.contains("annual-report-2021"))
  }

  @Test(arguments: ["AR-SUM-01", "ar-sum-01", "READ-SYNTAX", "PAGE-WIDOW", "FONT-MISSING"])
  func `explain shows the rule`(code: String) {
    let run = ChildProcess.banxin(["explain", code])
    #expect(run.exitCode == 0)
    #expect(String(decoding: run.output, as: UTF8.self).contains("规则："))
  }

  @Test func `new gives a model whose only faults are missing values`() {
    let folder = TemporaryFolder()
    let made = ChildProcess.banxin(["new", "annual-report-2021", "-o", folder.path + "/new.yaml"])
    #expect(made.exitCode == 0)
    let run = ChildProcess.banxin(["check", folder.path + "/new.yaml"])
    #expect(run.exitCode == 65)
    #expect(!run.errors.contains("READ-") && !run.errors.contains("MODEL-UNKNOWN-KEY"))
  }

  @Test func `schema is JSON`() throws {
    let run = ChildProcess.banxin(["schema", "annual-report-2021"])
    let schema = try #require(JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
  }
}

/// What rendering writes, and where.
@Suite(.enabled(if: PackageFolder.hasFonts, "make fonts installs the fonts"))
struct `The render command` {
  private func folder(_ text: String = SoundModel.text) -> TemporaryFolder {
    let folder = TemporaryFolder()
    folder.write(text, to: "model.yaml")
    return folder
  }

  @Test func `writes a PDF beside the model when no output is named`() {
    let folder = folder()
    let run = ChildProcess.banxin(["render", folder.path + "/model.yaml"])
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(folder.names == ["model.pdf", "model.yaml"])
    #expect(folder.bytes(of: "model.pdf")?.starts(with: Array("%PDF-1.".utf8)) == true)
  }

  @Test func `reads standard input and writes standard output`() {
    let run = ChildProcess.banxin(["render", "-", "-o", "-"], input: Array(SoundModel.text.utf8))
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.starts(with: Array("%PDF-1.".utf8)))
  }

  @Test(arguments: [("png", [0x89, 0x50, 0x4E, 0x47] as [UInt8]), ("svg", Array("<?xml".utf8))])
  func `writes one image a page`(format: String, magic: [UInt8]) {
    let folder = folder()
    let run = ChildProcess.banxin(
      ["render", folder.path + "/model.yaml", "--format", format, "--dpi", "36", "-o", folder.path + "/page.\(format)"])
    #expect(run.exitCode == 0, "\(run.errors)")
    let pages = folder.names.filter { $0.hasPrefix("page-") }
    #expect(pages.contains("page-1.\(format)") && pages.contains("page-2.\(format)"))
    for page in pages { #expect(folder.bytes(of: page)?.starts(with: magic) == true) }
  }

  @Test func `gives the same bytes whatever the time zone, language and folder`() {
    let first = folder()
    let second = folder()
    let one = ChildProcess.banxin(
      ["render", first.path + "/model.yaml"], environment: ["TZ=Asia/Shanghai", "LANG=zh_CN.UTF-8"])
    let other = ChildProcess.banxin(
      ["render", second.path + "/model.yaml"], environment: ["TZ=America/New_York", "LC_ALL=C", "HOME=/nowhere"])
    #expect(one.exitCode == 0 && other.exitCode == 0)
    #expect(first.bytes(of: "model.pdf") == second.bytes(of: "model.pdf"))
  }

  @Test func `refuses a character that no font has, at its place`() {
    // U+32000 is assigned to no character yet.
    let folder = folder(SoundModel.replacing("issuer: 望湖", with: "  issuer: 望湖\u{32000}街道办事处"))
    let run = ChildProcess.banxin(["render", folder.path + "/model.yaml"])
    #expect(run.exitCode == 65)
    #expect(run.errors.contains("model.yaml:31:13: error[FONT-MISSING]"), "\(run.errors)")
    #expect(folder.names == ["model.yaml"])
  }

  @Test func `a folder that cannot be written is 73, and a device is written, not replaced`() {
    let folder = folder()
    let run = ChildProcess.banxin(["render", folder.path + "/model.yaml", "-o", folder.path + "/none/out.pdf"])
    #expect(run.exitCode == 73)
    #expect(ChildProcess.banxin(["render", folder.path + "/model.yaml", "-o", "/dev/null"]).exitCode == 0)
    #expect(ChildProcess.run(["/usr/bin/test", "-c", "/dev/null"], input: [], environment: []).exitCode == 0)
  }
}
