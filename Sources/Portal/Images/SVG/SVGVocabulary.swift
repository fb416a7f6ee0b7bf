import SourceText
import XML

/// What a drawing may consist of (SVG 1.1 and 2): a list of what is kept, so that what nobody thought of goes.
enum SVGVocabulary {
  static let svg = "http://www.w3.org/2000/svg"
  static let xlink = "http://www.w3.org/1999/xlink"

  /// Shapes, text, paint, effects. None that scripts, animates, links, loads or holds another language.
  static let elements: Set<String> = [
    "svg", "g", "defs", "symbol", "use", "switch", "style", "image",
    "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath",
    "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "marker",
    "filter", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix",
    "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB",
    "feFuncG", "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight",
    "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence",
  ]

  /// Those whose text is shown.
  static let texts: Set<String> = ["text", "tspan", "textPath"]

  /// What tells of a drawing and draws nothing; programs write their names and the author's there.
  static let descriptions: Set<String> = ["title", "desc", "metadata"]

  /// What has no business in a description.
  static func isActive(_ element: XMLName) -> Bool {
    element.local == "script" || element.namespace == "http://www.w3.org/1999/xhtml"
  }

  /// Those that may point at another part of the drawing.
  static let referring: Set<String> = [
    "use", "textPath", "linearGradient", "radialGradient", "pattern", "filter",
  ]

  /// Properties of style, which are attributes too.
  static let properties: Set<String> = [
    "alignment-baseline", "baseline-shift", "clip", "clip-path", "clip-rule", "color", "color-interpolation",
    "color-interpolation-filters", "color-rendering", "direction", "display", "dominant-baseline", "fill",
    "fill-opacity", "fill-rule", "filter", "flood-color", "flood-opacity", "font", "font-family", "font-kerning",
    "font-size", "font-size-adjust", "font-stretch", "font-style", "font-variant", "font-weight",
    "glyph-orientation-horizontal", "glyph-orientation-vertical", "image-rendering", "isolation", "kerning",
    "letter-spacing", "lighting-color", "line-height", "marker", "marker-end", "marker-mid", "marker-start", "mask",
    "mask-type", "mix-blend-mode", "opacity", "overflow", "paint-order", "shape-rendering", "stop-color",
    "stop-opacity", "stroke", "stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin",
    "stroke-miterlimit", "stroke-opacity", "stroke-width", "text-align", "text-anchor", "text-decoration",
    "text-rendering", "transform", "transform-box", "transform-origin", "unicode-bidi", "vector-effect", "visibility",
    "white-space", "word-spacing", "writing-mode",
  ]

  /// Attributes that are no properties: places, sizes, units, the numbers of effects.
  static let attributes: Set<String> = [
    "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "fr", "dx", "dy", "z", "d", "points",
    "width", "height", "viewBox", "preserveAspectRatio", "pathLength", "offset", "rotate", "textLength",
    "lengthAdjust", "startOffset", "method", "spacing", "side", "gradientUnits", "gradientTransform", "spreadMethod",
    "patternUnits", "patternContentUnits", "patternTransform", "clipPathUnits", "maskUnits", "maskContentUnits",
    "markerUnits", "markerWidth", "markerHeight", "refX", "refY", "orient", "systemLanguage",
    "filterUnits", "primitiveUnits", "in", "in2", "result", "operator", "k1", "k2", "k3", "k4", "stdDeviation", "mode",
    "type", "values", "tableValues", "slope", "intercept", "amplitude", "exponent", "order", "kernelMatrix", "divisor",
    "bias", "targetX", "targetY", "edgeMode", "preserveAlpha", "kernelUnitLength", "surfaceScale", "diffuseConstant",
    "specularConstant", "specularExponent", "azimuth", "elevation", "limitingConeAngle", "pointsAtX", "pointsAtY",
    "pointsAtZ", "radius", "scale", "xChannelSelector", "yChannelSelector", "baseFrequency", "numOctaves", "seed",
    "stitchTiles",
  ]

  /// Attributes that draw nothing and harm nobody; they go without a word.
  static func isIdle(_ attribute: XMLName) -> Bool {
    switch attribute.namespace {
    case "":
      idle.contains(attribute.local) || attribute.local.hasPrefix("data-") || attribute.local.hasPrefix("aria-")
    case xlink: ["type", "show", "actuate", "title", "role", "arcrole"].contains(attribute.local)
    case XMLName.xml: ["lang", "id"].contains(attribute.local)
    default: isEditors(namespace: attribute.namespace)
    }
  }

  private static let idle: Set<String> = [
    "version", "baseProfile", "enable-background", "contentScriptType", "contentStyleType", "zoomAndPan", "role",
    "lang",
    "focusable", "tabindex", "requiredFeatures", "pointer-events", "alt", "title",
    "filterRes", "solid-color", "solid-opacity", "nodetypes",
  ]

  /// Namespaces in which programs note what they need for themselves.
  static func isEditors(namespace: String) -> Bool {
    editors.contains { namespace.hasPrefix($0) }
  }

  private static let editors = [
    "http://www.inkscape.org/", "http://sodipodi.sourceforge.net/", "http://inkscape.sourceforge.net/",
    "http://ns.adobe.com/", "http://www.bohemiancoding.com/", "http://creativecommons.org/ns",
    "http://web.resource.org/cc", "http://purl.org/dc/", "http://www.w3.org/1999/02/22-rdf-syntax-ns",
    "http://www.serif.com/", "http://www.figma.com/", "http://schemas.microsoft.com/visio/", "http://www.corel.com/",
    "http://xml.openoffice.org/", "http://sun.com/", "http://svgjs.", "http://krita.org/", "http://vectornator.io",
    "http://www.vectornator.io", "https://boxy-svg.com", "http://www.sketchapp.com", "adobe:ns:",
    "http://www.crispforge",
  ]

  /// Properties of programs' own.
  static func isEditors(property: String) -> Bool {
    ["-inkscape-", "inkscape-", "-sodipodi-"].contains { property.hasPrefix($0) }
      || [
        "enable-background", "solid-color", "solid-opacity", "text-decoration-line", "text-decoration-style",
        "text-decoration-color", "text-indent", "text-transform", "text-orientation", "shape-padding", "shape-margin",
        "shape-inside", "inline-size", "font-feature-settings", "font-variation-settings", "font-variant-ligatures",
        "font-variant-position", "font-variant-caps", "font-variant-numeric", "font-variant-alternates",
        "font-variant-east-asian", "block-progression", "will-change", "pointer-events", "cursor",
      ]
      .contains(property)
  }
}
