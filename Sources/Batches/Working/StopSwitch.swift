import Synchronization

/// Asks a batch to end: no further unit is begun, those in hand are finished.
public final class StopSwitch: Sendable {
  private struct State {
    var isThrown = false
    var actions: [@Sendable () -> Void] = []
  }

  private let state = Mutex(State())

  /// A switch that is not thrown.
  public init() {}

  /// Whether an end was asked for.
  public var isThrown: Bool { state.withLock { $0.isThrown } }

  /// Asks for the end; a second time changes nothing.
  public func `throw`() {
    let actions = state.withLock { state in
      state.isThrown = true
      defer { state.actions = [] }
      return state.actions
    }
    for action in actions { action() }
  }

  /// Runs `action` when the switch is thrown; at once where it has been.
  func whenThrown(_ action: @escaping @Sendable () -> Void) {
    let isThrown = state.withLock { state in
      if !state.isThrown { state.actions.append(action) }
      return state.isThrown
    }
    if isThrown { action() }
  }
}
