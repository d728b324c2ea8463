/// A document's metadata as XMP (ISO 16684-1), saying the same as its information dictionary (ISO 19005-3 6.6.2), and
/// which parts of which standards it keeps to.
struct XMPPacket {
  /// Its title.
  var title: String
  /// Who issued it.
  var author: String?
  /// What it is about.
  var subject: String?
  /// The program that made it.
  var creator: String
  /// The program that made the PDF of it.
  var producer: String
  /// When it was made and changed, by ISO 8601.
  var date: String
  /// The language of its text, by RFC 5646.
  var language: String
  /// Which part of ISO 19005 it keeps to: 3 where files are attached, else 2; the level is A.
  var archivePart: Int

  /// The packet.
  var bytes: [UInt8] {
    Array(
      """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
       <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      \(description)
      \(Self.extensionSchema)
       </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """.utf8)
  }

  private var description: String {
    var lines = [
      "  <rdf:Description rdf:about=\"\"",
      "    xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"",
      "    xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"",
      "    xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">",
      "   <pdfaid:part>\(archivePart)</pdfaid:part>",
      "   <pdfaid:conformance>A</pdfaid:conformance>",
      "   <pdfuaid:part>1</pdfuaid:part>",
      "   <dc:format>application/pdf</dc:format>",
      "   <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">\(escaped(title))</rdf:li></rdf:Alt></dc:title>",
    ]
    if let author { lines.append("   <dc:creator><rdf:Seq><rdf:li>\(escaped(author))</rdf:li></rdf:Seq></dc:creator>") }
    if let subject {
      lines.append(
        "   <dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">\(escaped(subject))</rdf:li></rdf:Alt></dc:description>"
      )
    }
    return
      (lines + [
        "   <dc:language><rdf:Bag><rdf:li>\(escaped(language))</rdf:li></rdf:Bag></dc:language>",
        "   <xmp:CreatorTool>\(escaped(creator))</xmp:CreatorTool>",
        "   <xmp:CreateDate>\(date)</xmp:CreateDate>",
        "   <xmp:ModifyDate>\(date)</xmp:ModifyDate>",
        "   <xmp:MetadataDate>\(date)</xmp:MetadataDate>",
        "   <pdf:Producer>\(escaped(producer))</pdf:Producer>",
        "  </rdf:Description>",
      ]).joined(separator: "\n")
  }

  /// PDF/A knows no property of PDF/UA's and wants it described (ISO 19005-3 6.6.2.3.2).
  private static let extensionSchema = """
      <rdf:Description rdf:about=""
        xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
       <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
         <pdfaProperty:name>part</pdfaProperty:name>
         <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
         <pdfaProperty:category>internal</pdfaProperty:category>
         <pdfaProperty:description>The part of ISO 14289 that the file keeps to</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
       </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
    """

  /// Text for XML 1.0: markup escaped, characters that XML does not have left out.
  private func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": continue
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
