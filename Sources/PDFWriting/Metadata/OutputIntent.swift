internal import Compression

/// The colours that a document's numbers mean: sRGB (ISO 19005-3 6.2.3, 6.2.4.3).
struct OutputIntent {
  /// The profile, the same in every file: packed once a process.
  private static let profile: [UInt8]? = try? Deflater(effort: 9).deflated(PackageResources.sRGB_icc)

  /// Writes the intent; its object is returned.
  static func write(into body: inout PDFBody) -> Int {
    let (intent, stream) = (body.reserve(), body.reserve())
    body.write(intent) { syntax in
      syntax.put("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1)")
      syntax.put(" /RegistryName (http://www.color.org) /Info (sRGB IEC61966-2.1) /DestOutputProfile")
      syntax.put(reference: stream)
      syntax.put(" >>")
    }
    if let profile {
      body.writeStream(stream, packed: profile, filter: " /Filter /FlateDecode") { $0.put(" /N 3") }
    } else {
      body.writeStream(stream, PackageResources.sRGB_icc) { $0.put(" /N 3") }
    }
    return intent
  }
}
