// A frame with `srcdoc` keeps the policy of the page around it, which allows no styles in attributes. What a script
// sets through the object model is allowed, so the styles wait in another attribute until the letter is there.
const waiting = 'data-mail-style'
const active = 'script, link, base, meta[http-equiv], iframe, object, embed, form'

/** The letter without anything that acts or leads away, its styles put aside. */
export function undressed(html: string): string {
  // Before it is read: the parser, too, reports each style that the policy does not allow.
  const letter = new DOMParser().parseFromString(html.replaceAll(/ style="/g, ` ${waiting}="`), 'text/html')
  for (const element of letter.querySelectorAll(active)) element.remove()
  for (const link of letter.querySelectorAll('a')) link.removeAttribute('href')
  return `<!doctype html>${letter.documentElement.outerHTML}`
}

/** Puts the styles back. */
export function dressedAgain(letter: Document) {
  for (const element of letter.querySelectorAll<HTMLElement>(`[${waiting}]`)) {
    element.style.cssText = element.getAttribute(waiting) ?? ''
  }
}

// What stands in the stored mail for a link that lets somebody in.
const hiddenLink = /https:\/\/hidden\.invalid\/[\w-]+/g

/** Whether a mail had a link that only its recipient may see. */
export function hidesLinks(mail: string): boolean {
  return mail.search(hiddenLink) >= 0
}

/** Dots where such a link was. */
export function withDots(mail: string): string {
  return mail.replaceAll(hiddenLink, '••••••••')
}
