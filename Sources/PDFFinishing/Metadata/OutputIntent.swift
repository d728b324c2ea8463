/// The colours that a document's numbers mean: sRGB (ISO 19005-3 6.2.3, 6.2.4.3).
struct OutputIntent {
  /// The array for the catalog's `/OutputIntents`.
  static func array(in file: PDFFile) -> PDFObject {
    let profile = file.stream(PackageResources.sRGB_icc, [("/N", file.integer(3))])
    let intent = file.object(
      parsing: """
        << /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) \
        /RegistryName (http://www.color.org) /Info (sRGB IEC61966-2.1) >>
        """)
    intent["/DestOutputProfile"] = profile
    return file.array([file.indirect(intent)])
  }
}
