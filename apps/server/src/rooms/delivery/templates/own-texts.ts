import type { Letter, LetterPart, OwnTexts } from './letter.ts'

const variable = /\{\{\s*([^{}]*?)\s*\}\}/g

/** What is wrong with a text: a variable that is not known here, or braces without a pair. `null`: nothing. */
export function faultIn(text: string, known: readonly string[]): string | null {
  const list = known.map((name) => `{{${name}}}`).join(', ')
  for (const [written, name = ''] of text.matchAll(variable)) {
    if (!known.includes(name)) return `${written} is not known here. Known are: ${list}.`
  }
  if (/\{\{|\}\}/.test(text.replace(variable, ''))) {
    return `A variable is written with two braces on each side. Known are: ${list}.`
  }
  return null
}

/** A letter in the workspace's own words, where it has some. Values are put in as they are, and never read again. */
export function inOwnWords(letter: Letter, own: OwnTexts, values: Record<string, string>): Letter {
  const written = (part: LetterPart) =>
    own[part]?.trim()
      ? (own[part] as string).replace(variable, (_all, name) => values[name] ?? '').trim()
      : null
  const intro = written('intro')
  const button = written('button')
  const note = written('note')
  return {
    ...letter,
    subject: written('subject') ?? letter.subject,
    heading: written('heading') ?? letter.heading,
    ...(intro === null ? {} : { paragraphs: intro.split(/\n{2,}/) }),
    ...(button === null || !letter.button ? {} : { button: { ...letter.button, label: button } }),
    ...(note === null ? {} : { note }),
  }
}
