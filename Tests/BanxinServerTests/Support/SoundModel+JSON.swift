import TestSupport

extension SoundModel {
  /// The sound model on one line.
  static let json = """
    {"layout":"annual-report-2021","issuer":"临江市青山区望湖街道","year":2024,\
    "preface":"本报告所列数据的统计期限自2024年1月1日起，至2024年12月31日止。",\
    "overview":"2024年，望湖街道认真做好政府信息公开各项工作，及时回应群众关切。","disclosure":0,\
    "applications":{"newReceived":[4,1,0,0,1,0],"carriedOver":0,"granted":[2,1,0,0,0,0],\
    "partiallyGranted":[1,0,0,0,0,0],"denied":0,"unavailable":0,"notProcessed":0,\
    "other":{"noCorrection":[1,0,0,0,0,0],"noPayment":0,"misc":0},"processedTotal":[4,1,0,0,0,0,5],\
    "carriedForward":[0,0,0,0,1,0]},"disputes":{"review":{"upheld":1,"corrected":0,"other":0,"pending":0},\
    "litigationDirect":0,"litigationAfterReview":0},"problems":"公开的时效性仍需提高，将进一步完善工作机制。",\
    "otherMatters":"本年度未收取信息处理费。","signature":{"issuer":"望湖街道办事处","date":"2025-01-15"}}
    """
}
