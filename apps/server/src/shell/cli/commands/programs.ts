import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Command, type Given, UsageError } from '../command.ts'

const root = resolve(import.meta.dirname, '../../../../../..')

const measures = ['intents', 'retrieval', 'answers', 'dates', 'language', 'sentiment', 'dialogue']

const evaluations = `  eval intents --train A.jsonl --test C.jsonl [--oos D.jsonl] [--shots K] [--json]
  eval retrieval --passages P.jsonl --questions Q.jsonl --locale nb [--json]
  eval answers --passages P.jsonl --questions Q.jsonl --locale nb [--json]
  eval dates --file D.jsonl [--json]
  eval language --file L.jsonl [--json]
  eval sentiment --file S.jsonl [--json]
  eval dialogue --file G.jsonl [--json]
  eval chat --url http://localhost:3002 --key K --passages P.jsonl --questions Q.jsonl --locale nb [--limit 100] [--json]

Passages are lines of {"id","text","title"?}, questions lines of {"text","passage"}.
chat loads the passages as knowledge through the public API, asks the questions through gpt/chat,
and tells the share that was answered from the right passage.`

export const evaluate: Command = {
  name: 'eval',
  summary: 'Measures what is read, found and answered, on data of your own',
  usage: '<measure> …',
  passesOn: true,
  help: evaluations,
  async run(given) {
    const [what, ...rest] = given.raw
    if (what === 'chat') return pass(given, 'evals/chat.ts', rest)
    if (measures.includes(what ?? '')) return pass(given, 'evals/main.ts', given.raw)
    throw new UsageError(`Say what is measured: ${measures.join(', ')} or chat.`)
  },
}

export const drill: Command = {
  name: 'drill',
  summary: 'Breaks something on purpose, and shows that nothing is lost',
  usage: '<name>',
  passesOn: true,
  run: (given) => pass(given, 'apps/server/drills/main.ts', given.raw),
}

/** Runs another program of the repository in its own process; its words and exit code are ours. */
async function pass({ env }: Given, program: string, args: string[]): Promise<undefined> {
  const path = join(root, program)
  if (!existsSync(path)) throw new Error(`${program} is not part of this copy of Svar.`)
  const child = spawn(process.execPath, [path, ...args], { stdio: 'inherit', env })
  process.exitCode = await new Promise<number>((done, failed) => {
    child.on('error', failed)
    child.on('close', (code) => done(code ?? 1))
  })
}
