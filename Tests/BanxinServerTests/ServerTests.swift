import Testing
@testable import BanxinServer
