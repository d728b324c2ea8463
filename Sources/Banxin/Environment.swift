public import Reading

/// Everything that comes from outside a model: folders, bounds, the date. Nothing else is ever asked of the machine.
public struct Environment: Sendable {
  /// Where the layouts are: a folder each.
  public var layoutsFolder: String
  /// Where the fonts are: `manifest.yaml`, `files/` and `licensed/`.
  public var fontsFolder: String
  /// Where seals and images are read from; `nil` for the model's own folder.
  public var assetsRoot: String?
  /// How much a model may hold.
  public var bounds = ReadingBounds()
  /// How much its seals and images may hold.
  public var assetBounds = AssetBounds()
  /// How many pages a document may have: 5,000.
  public var maximumPages = 5_000
  /// The date written into files, in seconds since 1970 (`SOURCE_DATE_EPOCH`); `nil` takes the model's own date.
  public var sourceDate: Int?

  /// The program's own folders and bounds.
  public init() {
    layoutsFolder = InstalledFolders.layouts ?? "Layouts"
    fontsFolder = InstalledFolders.fonts ?? "Fonts"
  }
}
