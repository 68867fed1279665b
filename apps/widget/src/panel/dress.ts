const sheets = new Map<string, CSSStyleSheet>()

/** Adds styles to a shadow root, once; a part brings its own, so that the panel need not carry them. */
export function dress({ adoptedStyleSheets }: ShadowRoot, css: string) {
  let sheet = sheets.get(css)
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    sheets.set(css, sheet)
  }
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet)
}
