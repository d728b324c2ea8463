internal import Pango
internal import Typesetting

/// The faces of a library, opened as they are needed; one for each task.
final class FontCatalogue {
  let library: FontLibrary
  private var faces: [FaceState]

  private enum FaceState {
    case unopened
    case open(Face)
    /// The file cannot be used; the next face of the role is tried.
    case failed
  }

  /// A catalogue of the library's faces.
  init(library: FontLibrary) {
    self.library = library
    faces = Array(repeating: .unopened, count: library.faces.count)
  }

  /// The face of that number; `nil` where its file is not there or cannot be used.
  func face(_ id: FaceID) -> Face? {
    guard faces.indices.contains(id.index) else { return nil }
    if case .unopened = faces[id.index] { faces[id.index] = open(id) }
    if case .open(let face) = faces[id.index] { return face }
    return nil
  }

  private func open(_ id: FaceID) -> FaceState {
    guard let installed = library.installed(id) else { return .failed }
    let face = try? Face(path: installed.path, index: installed.index)
    return face.map { .open($0) } ?? .failed
  }
}
