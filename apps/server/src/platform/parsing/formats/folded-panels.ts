import type { DomElement } from './html-blocks.ts'

/** The few parts of the DOM with which markup is put in the place of other markup. */
interface Changeable extends DomElement {
  innerHTML: string
  nextElementSibling: DomElement | null
  replaceWith(other: DomElement): void
  removeAttribute(name: string): void
  setAttribute(name: string, value: string): void
}
interface Made {
  querySelector(selector: string): DomElement | null
  getElementById(id: string): DomElement | null
  createElement(name: string): DomElement
}

const LONGEST_NAME = 160
/** No page of a person has more; each costs a look at what is around it. */
const MOST = 500
/** So many elements around a button its panel may stand beside. */
const HIGHEST = 3
const toggles = '[aria-expanded], button, [role=button]'
/** What opens a menu, a dialog or a form field opens no text. */
const elsewhere = new Set(['nav', 'header', 'footer', 'form', 'select', 'label'])
const drawn = 'svg, img, i, [aria-hidden=true]'

/**
 * Text that folds out is headed by what one presses to see it: questions and answers are often made of buttons and plain
 * elements, which say nothing of what belongs together, and of which readers of articles keep only the answers. Each such
 * button becomes a heading, and its panel counts as shown.
 */
export function headFoldedPanels(document: Made & DomElement): void {
  for (const element of [...document.querySelectorAll(toggles)].slice(0, MOST) as Changeable[]) {
    const name = nameOf(element)
    if (name === '' || name.length > LONGEST_NAME || isElsewhere(element)) continue
    const panel = panelOf(element, document)
    if (!panel || !(element.hasAttribute('aria-expanded') || name.endsWith('?'))) continue
    show(panel)
    putHeading(element, name, document)
  }
  headAskedPairs(document)
}

/** Without the sign that tells whether it is open. */
function nameOf(element: DomElement): string {
  const signs = [...element.querySelectorAll(drawn)].map(textOf).filter((sign) => sign !== '')
  const text = signs.reduce((left, sign) => left.replace(sign, ' '), textOf(element))
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\s+−–×✕▼▾›>-]+$/u, '')
    .trim()
}

function isElsewhere(element: DomElement): boolean {
  if (element.hasAttribute('aria-haspopup')) return true
  for (let at: DomElement | null = element; at; at = at.parentNode) {
    if (elsewhere.has(at.localName) || at.getAttribute?.('role') === 'navigation') return true
  }
  return false
}

/** What it says that it controls; else what stands beside it, or beside what holds nothing but it. */
function panelOf(element: Changeable, document: Made): Changeable | undefined {
  const target = element.getAttribute('aria-controls') ?? element.getAttribute('data-bs-target')
  const named = target ? document.getElementById(target.replace(/^#/, '')) : null
  if (named && holdsText(named)) return named as Changeable
  let at: Changeable | null = element
  for (let height = 0; at && height < HIGHEST; height += 1) {
    const next: DomElement | null = at.nextElementSibling
    if (next) return holdsText(next) && !next.querySelector(toggles) ? (next as Changeable) : undefined
    const parent: DomElement | null = at.parentNode
    if (!parent || textOf(parent) !== textOf(at)) return undefined
    at = parent as Changeable
  }
  return undefined
}

/** A list of links is a menu. */
function holdsText(panel: DomElement): boolean {
  const links = [...panel.querySelectorAll('a')].reduce((sum, link) => sum + textOf(link).length, 0)
  return textOf(panel).length > links * 2
}

/** Whoever presses the button sees it. */
function show(panel: Changeable): void {
  panel.removeAttribute('hidden')
  panel.removeAttribute('style')
}

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'dt'])

function putHeading(element: Changeable, name: string, document: Made): void {
  const around = headingAround(element)
  const heading = (around ?? document.createElement('h5')) as Changeable
  heading.textContent = name
  if (!around) {
    if (element.id) heading.setAttribute('id', element.id)
    element.replaceWith(heading)
  }
}

function headingAround(element: DomElement): DomElement | undefined {
  let at = element.parentNode
  for (let height = 0; at && height < HIGHEST; height += 1, at = at.parentNode) {
    if (headings.has(at.localName)) return at
  }
  return undefined
}

/** Elements of the same look, each a question with something beside it: a list of questions without any buttons. */
function headAskedPairs(document: Made & DomElement): void {
  const byLook = new Map<string, Changeable[]>()
  for (const element of [...document.querySelectorAll('div, p, strong, b, span')] as Changeable[]) {
    if (!isPlain(element) || !isQuestion(textOf(element)) || isElsewhere(element)) continue
    if (headingAround(element) || !panelOf(element, document)) continue
    const look = `${element.localName}.${element.getAttribute('class') ?? ''}`
    byLook.set(look, [...(byLook.get(look) ?? []), element])
  }
  for (const alike of byLook.values()) {
    // Of elements within each other one heads them all.
    if (alike.length < 2) continue
    for (const element of alike) if (element.parentNode) putHeading(element, textOf(element), document)
  }
}

/** Words and at most one element around them: what is nested deeper is no line of text. */
const isPlain = ({ children }: DomElement) =>
  children.length === 0 || (children.length === 1 && children[0]?.children.length === 0)

const isQuestion = (text: string) =>
  text.endsWith('?') && text.length <= LONGEST_NAME && !/[.!?]\s/.test(text)

const textOf = (element: DomElement) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
