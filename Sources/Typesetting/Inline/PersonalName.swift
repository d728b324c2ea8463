import Measure

/// Personal names in lists, where those of two characters take the room of three (均排; PA-10), so that the names of a
/// column end below each other.
public enum PersonalName {
  /// How many characters a spread name is wide.
  private static let spreadCharacterCount = 3

  /// The name dressed for a list: two Han characters are spread over three character widths and stay on one line
  /// (UB-17); any other name stands as it is. Either copies out as written.
  public static func styled(_ name: some Collection<Unicode.Scalar>, style: TextStyle) -> StyledText {
    let isSpread = name.count == 2 && name.allSatisfy(CharacterClass.isIdeographic)
    return StyledText(name, style: isSpread ? style.spread(over: style.pitch * spreadCharacterCount) : style)
  }
}
