import Batches
import Foundation

/// Ends a batch in good order at the first SIGINT or SIGTERM, and at once at the second.
///
/// The signals are blocked in every thread and waited for by one of their own: no code runs in a signal handler.
enum InterruptSignals {
  /// To be called before any other thread is started.
  static func watch(throwing stop: StopSwitch) {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    Thread.detachNewThread { [signals] in
      wait(for: signals)
      stop.throw()
      wait(for: signals)
      // Files appear whole or not at all, so that nothing is torn.
      _exit(130)
    }
  }

  private static func wait(for signals: sigset_t) {
    var signals = signals
    var number: Int32 = 0
    while sigwait(&signals, &number) != 0 {}
  }
}
