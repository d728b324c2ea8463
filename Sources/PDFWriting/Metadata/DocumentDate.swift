/// A moment, as files write it: a calendar date and time with its distance from UTC.
public struct DocumentDate: Hashable, Sendable {
  /// The Gregorian year, 1 to 9999.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int
  /// The seconds since midnight.
  public let secondOfDay: Int
  /// How many minutes the place's clocks are ahead of UTC.
  public let minutesAheadOfUTC: Int

  /// Midnight in China on that date; `nil` where there is no such date.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day) else {
      return nil
    }
    self.init(year: year, month: month, day: day, secondOfDay: 0, minutesAheadOfUTC: 480)
  }

  /// The moment that many seconds after 1970-01-01T00:00:00Z, as `SOURCE_DATE_EPOCH` counts, in UTC; `nil` outside the
  /// years 1970 to 9999.
  public init?(secondsSince1970 seconds: Int) {
    guard (0...253_402_300_799).contains(seconds) else { return nil }
    var days = seconds / 86_400
    var year = 1970
    while days >= Self.days(of: year) {
      days -= Self.days(of: year)
      year += 1
    }
    var month = 1
    while days >= Self.days(in: month, of: year) {
      days -= Self.days(in: month, of: year)
      month += 1
    }
    self.init(year: year, month: month, day: days + 1, secondOfDay: seconds % 86_400, minutesAheadOfUTC: 0)
  }

  /// What stands in a file whose document has no date: 1970-01-01T00:00:00Z.
  static let unknown = DocumentDate(year: 1970, month: 1, day: 1, secondOfDay: 0, minutesAheadOfUTC: 0)

  private init(year: Int, month: Int, day: Int, secondOfDay: Int, minutesAheadOfUTC: Int) {
    self.year = year
    self.month = month
    self.day = day
    self.secondOfDay = secondOfDay
    self.minutesAheadOfUTC = minutesAheadOfUTC
  }

  /// The moment by ISO 8601, zone and all: `2024-01-15T00:00:00+08:00`.
  public var iso8601: String {
    let time = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60].map { Self.digits($0, 2) }
    let offset = abs(minutesAheadOfUTC)
    let sign = minutesAheadOfUTC < 0 ? "-" : "+"
    let zone = offset == 0 ? "Z" : sign + Self.digits(offset / 60, 2) + ":" + Self.digits(offset % 60, 2)
    let date = [Self.digits(year, 4), Self.digits(month, 2), Self.digits(day, 2)].joined(separator: "-")
    return date + "T" + time.joined(separator: ":") + zone
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
  }

  private static func days(of year: Int) -> Int { isLeap(year) ? 366 : 365 }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
