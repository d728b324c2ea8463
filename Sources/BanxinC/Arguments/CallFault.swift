import Banxin
import CBanxin
import Diagnostics

/// Why a call comes to nothing for a reason that is not in the model.
struct CallFault: Error {
  /// What the function returns.
  let status: banxin_status
  /// What its findings say.
  let finding: Diagnostic

  private init(_ status: banxin_status, _ code: Diagnostic.Code, _ message: Wording) {
    self.status = status
    finding = Diagnostic(.error, code, at: nil, message)
  }

  /// A pointer that may not be NULL is.
  static func missing(_ name: String) -> CallFault {
    .argument(name, Wording("是NULL", "is NULL"))
  }

  /// The argument of that name is not what the header allows.
  static func argument(_ name: String, _ reason: Wording) -> CallFault {
    CallFault(
      BANXIN_USAGE, CallExplanations.argument,
      Wording("参数 \(name) \(reason.chinese)", "the argument \(name) \(reason.english)"))
  }

  /// Layouts or fonts are missing.
  static func installation(_ message: Wording) -> CallFault {
    CallFault(BANXIN_NO_INPUT, CallExplanations.installation, message)
  }

  /// As many calls wait as may.
  static let busy = CallFault(
    BANXIN_BUSY, CallExplanations.busy, Wording("等待的调用已满，请稍后再试", "as many calls wait as may; try again later"))

  /// Rendering failed through no fault of the model's.
  static func rendering(_ fault: RenderingFault) -> CallFault {
    fault.isOfInstallation
      ? installation(fault.message) : CallFault(BANXIN_FAULT, CallExplanations.fault, fault.message)
  }

  /// There is no memory for what is to be handed out.
  static let outOfMemory = CallFault(
    BANXIN_FAULT, CallExplanations.fault, Wording("内存不足", "there is not enough memory"))
}
