/**
 * Reads every file of a folder as Svar would and tells what became of each: read, or refused and why.
 * Usage: node apps/server/scripts/read-folder.ts FOLDER [--json]
 */
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { createDocumentParser, type DocumentParser, ParseError } from '../src/platform/parsing/index.ts'

interface Outcome {
  file: string
  outcome: string
  seconds: number
  detail: string
}

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const folder = positionals[0]
if (!folder) {
  process.stderr.write('Usage: node apps/server/scripts/read-folder.ts FOLDER [--json]\n')
  process.exit(2)
}

const parser = createDocumentParser({ maxProcesses: 1 })
const memory = watchMemory(parser)
const outcomes: Outcome[] = []
for (const file of await filesIn(folder)) outcomes.push(await readOne(parser, folder, file))
memory.stop()
await parser.close()

const counts: Record<string, number> = {}
for (const { outcome } of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1
const summary = {
  files: outcomes.length,
  counts,
  maxSeconds: Math.max(0, ...outcomes.map((entry) => entry.seconds)),
  maxParserMiB: memory.highestMiB(),
  ownMiB: Math.round(process.memoryUsage.rss() / 1024 / 1024),
}
print()

function print(): void {
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ ...summary, outcomes }, null, 2)}\n`)
    return
  }
  for (const entry of outcomes) {
    process.stdout.write(
      `${entry.outcome.padEnd(20)} ${entry.seconds.toFixed(2).padStart(6)} s  ${entry.file}  ${entry.detail}\n`,
    )
  }
  process.stdout.write(`${JSON.stringify(summary)}\n`)
}

async function filesIn(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function readOne(reader: DocumentParser, root: string, path: string): Promise<Outcome> {
  const started = performance.now()
  const end = (outcome: string, detail: string) => ({
    file: relative(root, path),
    outcome,
    seconds: Math.round(performance.now() - started) / 1000,
    detail,
  })
  try {
    const bytes = await readFile(path)
    const document = await reader.parseDocument({ bytes, fileName: path })
    const length = document.sections.reduce((sum, section) => sum + section.text.length, 0)
    const warnings = document.warnings.map((warning) => warning.code).join(' ')
    return end(
      `read ${document.kind}`,
      `${document.sections.length} sections, ${length} characters ${warnings}`.trim(),
    )
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    return end(error.code, Object.values(error.params).join(' '))
  }
}

/** The highest resident memory of any parser process, where the system tells it. */
function watchMemory(reader: DocumentParser) {
  let highest = 0
  const timer = setInterval(async () => {
    for (const id of reader.processIds()) {
      const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '')
      highest = Math.max(highest, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0))
    }
  }, 20)
  return { stop: () => clearInterval(timer), highestMiB: () => Math.round(highest / 1024) }
}
