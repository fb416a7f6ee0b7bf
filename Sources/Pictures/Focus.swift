/// What must stay in sight when a picture is cropped: a point, in percent from the left and from the top.
package struct Focus: Hashable, Sendable {
  package let x: Int
  package let y: Int

  package init(x: Int, y: Int) { (self.x, self.y) = (min(100, max(0, x)), min(100, max(0, y))) }

  package static let middle = Focus(x: 50, y: 50)
  /// Of a portrait: eyes are a third from the top.
  package static let face = Focus(x: 50, y: 35)
}
