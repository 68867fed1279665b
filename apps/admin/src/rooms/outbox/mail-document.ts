// A frame with `srcdoc` keeps the policy of the page around it, which allows no styles in attributes. What a script
// sets through the object model is allowed, so the styles wait in another attribute until the letter is there.
const waiting = 'data-mail-style'
const active = 'script, link, base, meta[http-equiv], iframe, object, embed, form'

/** The letter without anything that acts or leads away, its styles put aside. */
export function undressed(html: string): string {
  const letter = new DOMParser().parseFromString(html, 'text/html')
  for (const element of letter.querySelectorAll(active)) element.remove()
  for (const element of letter.querySelectorAll('[style]')) {
    element.setAttribute(waiting, element.getAttribute('style') ?? '')
    element.removeAttribute('style')
  }
  for (const link of letter.querySelectorAll('a')) link.removeAttribute('href')
  return `<!doctype html>${letter.documentElement.outerHTML}`
}

/** Puts the styles back. */
export function dressedAgain(letter: Document) {
  for (const element of letter.querySelectorAll<HTMLElement>(`[${waiting}]`)) {
    element.style.cssText = element.getAttribute(waiting) ?? ''
  }
}
