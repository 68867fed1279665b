const namespace = 'http://www.w3.org/2000/svg'

/** An icon drawn with lines. Made node by node, for pages that allow no markup from strings. */
export function icon(name: string, path: string): SVGElement {
  const svg = document.createElementNS(namespace, 'svg')
  const line = document.createElementNS(namespace, 'path')
  svg.setAttribute('viewBox', '0 0 28 28')
  svg.setAttribute('class', name)
  line.setAttribute('d', path)
  svg.append(line)
  return svg
}

/** An element with a class and, perhaps, something in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  element.className = name
  element.append(...content)
  return element
}

/** A style sheet that a strict content security policy lets pass, which it does not with a style element. */
export function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet()
  made.replaceSync(css)
  return made
}
