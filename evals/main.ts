/**
 * Measures how well languages are read, on data from files.
 * Usage: npm run eval -- NAME options [--json]; without a name it tells all of them.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Eval, type EvalOptions, localeNamed } from './eval.ts'

const names = [
  'intents',
  'retrieval',
  'answers',
  'asked',
  'dates',
  'language',
  'sentiment',
  'dialogue',
  'slots',
]

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    train: { type: 'string', multiple: true },
    test: { type: 'string' },
    oos: { type: 'string' },
    shots: { type: 'string' },
    passages: { type: 'string' },
    questions: { type: 'string' },
    file: { type: 'string' },
    locale: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})

process.exitCode = await main(positionals[0] ?? '')

async function main(name: string): Promise<number> {
  try {
    const found = await evalNamed(name)
    const result = await found?.run(options())
    if (!result) {
      console.error(await usage(found))
      return 2
    }
    console.log(values.json ? JSON.stringify(result) : result)
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}

/** Each is a file of its own, read only when it is asked for. */
async function evalNamed(name: string): Promise<Eval | undefined> {
  if (!names.includes(name) || !existsSync(join(import.meta.dirname, `${name}.ts`))) return undefined
  const module = (await import(`./${name}.ts`)) as Record<string, Eval>
  return module[name]
}

async function usage(one: Eval | undefined): Promise<string> {
  const all = one ? [one] : await Promise.all(names.map(evalNamed))
  return all.flatMap((found) => (found ? [`npm run eval -- ${found.usage} [--json]`] : [])).join('\n')
}

function options(): EvalOptions {
  const { locale: named, shots, json: _, ...rest } = values
  const locale = localeNamed(named)
  return {
    ...rest,
    ...(locale ? { locale } : {}),
    ...(shots ? { shots: countOf(shots) } : {}),
  }
}

function countOf(written: string): number {
  const count = Number(written)
  if (Number.isInteger(count) && count > 0) return count
  throw new Error(`--shots takes a whole number of 1 or more, not "${written}".`)
}
