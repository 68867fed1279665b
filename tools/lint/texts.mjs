// Checks the dictionaries: all seven locales in every texts/ folder, nothing empty, nothing left in another language.
// That no key is missing or too many is the compiler's work: each dictionary `satisfies` the Norwegian one.
import { basename, dirname } from 'node:path'
import { codeFiles, isProgram, read } from './source-files.mjs'
import { parse, walk } from './syntax.mjs'

const LOCALES = ['nb', 'sv', 'da', 'fi', 'de', 'en-US', 'en-GB']
const FILE = /^(?:(?<part>[a-z-]+)\.)?(?<locale>nb|sv|da|fi|de|en-us|en-gb)\.tsx?$/i
/** As many words as no two of these languages write alike by chance; Danish and Norwegian often do. */
const TELLING_WORDS = 4

/** Takes the sources by path; gives a sentence for each fault. */
export function faultsInTexts(sources) {
  const families = new Map()
  for (const [path, source] of sources) {
    const { part, locale } = FILE.exec(basename(path))?.groups ?? {}
    if (!locale || !dirname(path).endsWith('texts')) continue
    const name = `${dirname(path)}${part ? `/${part}` : ''}`
    const known = LOCALES.find((one) => one.toLowerCase() === locale.toLowerCase())
    families.set(name, (families.get(name) ?? new Map()).set(known, stringsIn(path, source)))
  }
  return [...families].flatMap(([name, locales]) => [
    ...missing(name, locales),
    ...empty(name, locales),
    ...foreign(name, locales),
  ])
}

function missing(name, locales) {
  // One English part may serve both; the dictionaries themselves are always seven.
  const isPart = !name.endsWith('texts')
  const hasEnglish = locales.has('en-US') || locales.has('en-GB')
  const absent = LOCALES.filter((one) => !locales.has(one) && !(isPart && hasEnglish && one.startsWith('en')))
  return absent.length > 0
    ? [`${name}: ${absent.join(', ')} missing. Write it beside the others, with "satisfies".`]
    : []
}

function empty(name, locales) {
  return [...locales].flatMap(([locale, texts]) =>
    [...texts]
      .filter(([, text]) => text.trim() === '')
      .map(([key]) => `${name} ${locale}: "${key}" is empty. Write it, or drop the key.`),
  )
}

function foreign(name, locales) {
  const source = locales.get('nb') ?? new Map()
  const others = [...locales].filter(([locale]) => locale !== 'nb' && locale !== 'da')
  return others.flatMap(([locale, texts]) =>
    [...texts]
      .filter(([key, text]) => text === source.get(key) && text.split(/\s+/).length >= TELLING_WORDS)
      .map(([key]) => `${name} ${locale}: "${key}" is still Norwegian ("${source.get(key)}"). Translate it.`),
  )
}

/** Every text by the path of its keys; numbers and placeholders inside templates are left out. */
function stringsIn(path, source) {
  const found = new Map()
  walk(parse(path, source).program, (node, parents) => {
    const text = textOf(node)
    const keys = parents.filter((one) => one.type === 'Property').map((one) => one.key.name ?? one.key.value)
    if (text === undefined || keys.length === 0 || parents.at(-1).key === node) return
    const key = keys.join('.')
    found.set(found.has(key) ? `${key}#${node.start}` : key, text)
  })
  return found
}

function textOf(node) {
  if (node.type === 'TemplateLiteral') return node.quasis.map((part) => part.value.cooked).join('{}')
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined
}

if (isProgram(import.meta.url)) {
  const sources = new Map(
    codeFiles()
      .filter((path) => path.includes('/texts/'))
      .map((path) => [path, read(path)]),
  )
  const faults = faultsInTexts(sources)
  for (const fault of faults) process.stdout.write(`${fault}\n`)
  process.stdout.write(`${sources.size} files of texts, ${faults.length} faults\n`)
  process.exitCode = faults.length > 0 ? 1 : 0
}
