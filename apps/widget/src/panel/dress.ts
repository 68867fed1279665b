const dressed = new WeakMap<ShadowRoot, Set<string>>()

/** Adds a style sheet to a shadow root, once; a part brings its own, so that the panel need not carry it. */
export function dress(root: ShadowRoot, css: string) {
  const worn = dressed.get(root) ?? new Set()
  dressed.set(root, worn)
  if (worn.has(css)) return
  worn.add(css)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets.push(sheet)
}
