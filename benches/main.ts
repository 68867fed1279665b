/**
 * Measures one thing, prints it beside the last accepted figures, and writes benches/results/NAME.json.
 * Usage: node benches/main.ts NAME [--accept] [--seconds N] [--rounds N]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { admin } from './admin.ts'
import { answer } from './answer.ts'
import { api } from './api.ts'
import type { Bench, Figures } from './bench.ts'
import { bus } from './bus.ts'
import { delivery } from './delivery.ts'
import { desk } from './desk.ts'
import { errors } from './errors.ts'
import { language } from './language.ts'
import { message } from './message.ts'
import { sockets } from './sockets.ts'
import { start } from './start.ts'
import { ticket } from './ticket.ts'
import { widget } from './widget.ts'

const benches: Record<string, Bench> = {
  admin,
  answer,
  api,
  bus,
  desk,
  delivery,
  errors,
  language,
  message,
  sockets,
  start,
  ticket,
  widget,
}
const results = join(import.meta.dirname, 'results')

interface Result {
  bench: string
  node: string
  latest: Figures
  accepted: Figures | null
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    accept: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
  },
})
process.exitCode = await main(positionals[0] ?? '')

async function main(name: string): Promise<number> {
  const bench = benches[name]
  if (!bench) {
    process.stderr.write(
      `Usage: npm run bench NAME [-- --accept]; NAME is ${Object.keys(benches).join(', ')}\n`,
    )
    return 2
  }
  process.stdout.write(`${bench.about}\n`)
  const latest = await bench.run({ seconds: Number(values.seconds), rounds: Number(values.rounds) })
  const before = readResult(name)
  print(latest, before?.accepted ?? null)
  mkdirSync(results, { recursive: true })
  const accepted = values.accept ? latest : (before?.accepted ?? null)
  const result: Result = { bench: name, node: process.version, latest, accepted }
  writeFileSync(join(results, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`)
  return 0
}

function readResult(name: string): Result | null {
  const path = join(results, `${name}.json`)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Result) : null
}

function print(latest: Figures, accepted: Figures | null): void {
  for (const [row, figures] of Object.entries(latest)) {
    const shown = Object.entries(figures).map(([figure, value]) => {
      const before = accepted?.[row]?.[figure]
      const beside = before === undefined ? '' : ` (accepted ${round(before)})`
      return `${figure} ${round(value)}${beside}`
    })
    process.stdout.write(`  ${row.padEnd(22)} ${shown.join('   ')}\n`)
  }
}

function round(value: number): string {
  if (Math.abs(value) >= 100) return value.toFixed(0)
  return Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2)
}
