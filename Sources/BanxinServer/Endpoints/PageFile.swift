/// A file of the page for people, embedded from `Page/`.
struct PageFile: Sendable {
  var type: MediaType
  var bytes: [UInt8]

  /// The page itself.
  static let index = PageFile(type: .html, bytes: PackageResources.index_html)

  /// What the page asks for, by name.
  static let all: [String: PageFile] =
    scripts.mapValues { PageFile(type: .javaScript, bytes: $0) }
    .merging(styles.mapValues { PageFile(type: .css, bytes: $0) }) { $1 }
    .merging(pictures.mapValues { PageFile(type: .svg, bytes: $0) }) { $1 }

  private static let pictures: [String: [UInt8]] = [
    "icon.svg": PackageResources.icon_svg
  ]

  private static let styles: [String: [UInt8]] = [
    "beside.css": PackageResources.beside_css,
    "form.css": PackageResources.form_css,
    "page.css": PackageResources.page_css,
  ]

  private static let scripts: [String: [UInt8]] = [
    "body-view.js": PackageResources.body_view_js,
    "checking.js": PackageResources.checking_js,
    "controls.js": PackageResources.controls_js,
    "draft.js": PackageResources.draft_js,
    "elements.js": PackageResources.elements_js,
    "field-view.js": PackageResources.field_view_js,
    "figures.js": PackageResources.figures_js,
    "files.js": PackageResources.files_js,
    "findings-view.js": PackageResources.findings_view_js,
    "findings.js": PackageResources.findings_js,
    "form-view.js": PackageResources.form_view_js,
    "form.js": PackageResources.form_js,
    "head.js": PackageResources.head_js,
    "language.js": PackageResources.language_js,
    "layouts.js": PackageResources.layouts_js,
    "list-view.js": PackageResources.list_view_js,
    "main.js": PackageResources.main_js,
    "model.js": PackageResources.model_js,
    "notices.js": PackageResources.notices_js,
    "pages-view.js": PackageResources.pages_view_js,
    "paths.js": PackageResources.paths_js,
    "picture-view.js": PackageResources.picture_view_js,
    "pictures.js": PackageResources.pictures_js,
    "rendering.js": PackageResources.rendering_js,
    "service.js": PackageResources.service_js,
    "table-keys.js": PackageResources.table_keys_js,
    "table-paste.js": PackageResources.table_paste_js,
    "table-view.js": PackageResources.table_view_js,
    "text-view.js": PackageResources.text_view_js,
    "views.js": PackageResources.views_js,
    "words.js": PackageResources.words_js,
    "yaml-scalar.js": PackageResources.yaml_scalar_js,
    "yaml.js": PackageResources.yaml_js,
  ]
}
