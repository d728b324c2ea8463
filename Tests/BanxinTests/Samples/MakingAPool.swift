import Banxin

/// The program's one pool, with folders of its own.
func makingThePool(layouts: String, fonts: String) throws -> RenderingPool {
  var environment = Environment()
  environment.layoutsFolder = layouts
  environment.fontsFolder = fonts
  return try RenderingPool(environment: environment)
}
