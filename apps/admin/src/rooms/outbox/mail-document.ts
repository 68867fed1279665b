// A frame with `srcdoc` keeps the policy of the page around it, which allows no styles in attributes. What a script
// sets through the object model is allowed, so the styles wait in another attribute until the letter is there.
const waiting = 'data-mail-style'
const active = 'script, link, style, base, meta[http-equiv], iframe, object, embed, form'

/** The letter without anything that acts or leads away, its styles put aside. */
export function undressed(html: string): string {
  const letter = read(html)
  for (const element of letter.querySelectorAll(active)) element.remove()
  for (const link of letter.querySelectorAll('a')) link.removeAttribute('href')
  return `<!doctype html>${letter.documentElement.outerHTML}`
}

/** With its styles put aside before: the parser, too, reports each that the policy does not allow. */
function read(html: string): Document {
  const plain = html.replaceAll(/<style>[\s\S]*?<\/style>/g, '')
  return new DOMParser().parseFromString(plain.replaceAll(/ style="/g, ` ${waiting}="`), 'text/html')
}

// For readers whose device is dark, and for those whose is not.
const forTheDark = '@media (prefers-color-scheme:dark)'

/** The letter's own sheet of styles, as it holds for a light or a dark device whatever this one is. */
export function sheetOf(html: string, isDark: boolean): string {
  const sheet = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
  return sheet.replaceAll(forTheDark, isDark ? '@media all' : '@media not all')
}

/** Puts the styles back, and the sheet, which the policy allows when it is made here. */
export function dressedAgain(letter: Document, sheet: string) {
  const made = letter.defaultView ? new letter.defaultView.CSSStyleSheet() : null
  made?.replaceSync(sheet)
  if (made) letter.adoptedStyleSheets = [made]
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

/** What a letter asks its reader to do, and where; null where it asks nothing, or only its recipient may see it. */
export function buttonOf(html: string): { label: string; link: string } | null {
  const button = read(html).querySelector('a.plain, a.branded')
  const link = button?.getAttribute('href') ?? ''
  return /^https?:/.test(link) && !hidesLinks(link) ? { label: button?.textContent ?? link, link } : null
}

/** Dots where such a link was. */
export function withDots(mail: string): string {
  return mail.replaceAll(hiddenLink, '••••••••')
}
