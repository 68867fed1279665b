/**
 * A reporter for Node's test runner that is read by a person: a dot for each test that holds, and a test that fails with
 * its reason in the moment when it fails, so that a run which is cut off has told already what went wrong. Where nothing
 * ended for a while it names the files that run.
 */
import { relative, resolve } from 'node:path'
import { inspect } from 'node:util'

const LONGEST_LINE = 60
const MOST_LINES = 40
const MOST_WORDS = 24
const QUIET_MS = 120_000
const running = new Set()
const lacking = new Set()
/** What each file last said on stderr, or was remarked of it: why it ended, where it ended as a whole. */
const lastWords = new Map()
let quietSince = Date.now()
let column = 0

// biome-ignore lint/style/noDefaultExport: what the test runner asks for
export default async function* show(events) {
  const watch = setInterval(tellQuiet, 10_000)
  for await (const { type, data } of events) {
    if (type === 'test:stderr') keepWords(data)
    // What was still under way when its test had ended fails the file, and is told by a remark alone.
    if (type === 'test:diagnostic' && data.file) keepWords(data)
    if (type === 'test:dequeue' && data.nesting === 0) running.add(data.name)
    if (type === 'test:complete' && data.nesting === 0) running.delete(data.name)
    if (type !== 'test:pass' && type !== 'test:fail') continue
    quietSince = Date.now()
    if (type === 'test:fail') yield failure(data)
    else yield typeof data.skip === 'string' ? skipped(data) : dot()
  }
  clearInterval(watch)
  yield '\n'
}

/** What is not here is said once, however many tests need it. */
function skipped({ name, skip }) {
  if (lacking.has(skip)) return dot()
  lacking.add(skip)
  return ownLine(`– ${name}: skipped, ${skip}`)
}

function keepWords({ file, message }) {
  const key = resolve(file)
  lastWords.set(key, [...(lastWords.get(key) ?? []), message.trimEnd()].slice(-MOST_WORDS))
}

function dot() {
  column = (column + 1) % LONGEST_LINE
  return column === 0 ? '.\n' : '.'
}

/** A group fails with what is in it, which has been told by then. */
function failure({ name, file, line, details }) {
  const { error, duration_ms: took } = details
  if (error?.failureType === 'subtestsFailed') return ''
  const why = lastWords.get(resolve(name)) ?? inspect(error?.cause ?? error, { colors: false }).split('\n')
  const shown = why.length > MOST_LINES ? [...why.slice(0, MOST_LINES), '…'] : why
  const place = file ? ` (${relative(process.cwd(), file)}:${line}, ${(took / 1000).toFixed(1)} s)` : ''
  return ownLine([`✖ ${name}${place}`, ...shown.map((text) => `    ${text}`)].join('\n'))
}

/** What begins a line of its own, after dots. */
function ownLine(text) {
  const begin = column === 0 ? '' : '\n'
  column = 0
  return `${begin}${text}\n`
}

function tellQuiet() {
  if (Date.now() - quietSince < QUIET_MS) return
  quietSince = Date.now()
  const files = [...running].filter((name) => name.endsWith('.ts') || name.endsWith('.mjs'))
  process.stdout.write(
    `\nno test ended for ${QUIET_MS / 1000} s; running: ${files.map((file) => relative(process.cwd(), file)).join(', ')}\n`,
  )
  column = 0
}
