const variable = /\{\{\s*([^{}]*?)\s*\}\}/g

type Fault = { unknown: string } | 'braces'

/** The first thing that is wrong with a text, as the server would see it: an unknown variable, or half a brace. */
export function faultIn(text: string, known: readonly string[]): Fault | null {
  for (const [written, name = ''] of text.matchAll(variable)) {
    if (!known.includes(name)) return { unknown: written }
  }
  return /\{\{|\}\}/.test(text.replace(variable, '')) ? 'braces' : null
}
