import { parseArgs } from 'node:util'
import { AppError } from '../../kernel/errors.ts'
import { EmbeddedPostgresError } from '../../platform/database/embedded/index.ts'
import { type Answer, type Command, type Given, UsageError } from './command.ts'
import { commands } from './commands.ts'

/** Where answers go, and where all else is said. */
export interface Terminal {
  out(text: string): void
  err(text: string): void
}

/** Takes a command line. @returns the exit code: 0 done, 1 it did not work, 2 not understood */
export async function runCommandLine(
  args: string[],
  env: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<number> {
  const command = commands.find((one) => isCalled(one, args))
  if (!command) return explainUnknown(args, terminal)
  const raw = args.slice(command.name.split(' ').length)
  if (asksForHelp(command, raw)) return print(helpOn(command), terminal)
  try {
    const given = readArguments(command, raw, env, terminal)
    const answer = await command.run(given)
    return answer ? show(answer, given.options.json === true, terminal) : Number(process.exitCode ?? 0)
  } catch (error) {
    return explain(error, command, terminal)
  }
}

const isCalled = (command: Command, args: string[]) =>
  command.name.split(' ').every((word, index) => args[index] === word)

/** Programs that read their own words are asked for help by the first one only. */
const asksForHelp = ({ passesOn }: Command, raw: string[]) =>
  (passesOn ? raw.slice(0, 1) : raw).some((word) => word === '--help' || word === '-h')

function readArguments(
  command: Command,
  raw: string[],
  env: NodeJS.ProcessEnv,
  { err, out }: Terminal,
): Given {
  const say = (line: string) => err(`svar: ${line}\n`)
  const show = (text: string) => out(`${text}\n`)
  if (command.passesOn) return { words: raw, options: {}, raw, env, say, show }
  const options = { ...command.options, json: { type: 'boolean' as const } }
  try {
    const { positionals, values } = parseArgs({ args: raw, options, allowPositionals: true })
    const given = { words: positionals, options: values as Given['options'], raw, env, say }
    return { ...given, show: values.json === true ? () => {} : show }
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

function show({ text, json, code = 0 }: Answer, asJson: boolean, { out }: Terminal): number {
  out(asJson ? `${JSON.stringify(json)}\n` : `${text}\n`)
  return code
}

function print(text: string, { out }: Terminal): number {
  out(`${text}\n`)
  return 0
}

const line = (command: Command) =>
  `npm run svar -- ${command.name}${command.usage ? ` ${command.usage}` : ''}`

const helpOn = (command: Command) =>
  [command.summary, '', `  ${line(command)}`, ...(command.help ? ['', command.help] : [])].join('\n')

function overview(): string {
  const width = Math.max(...commands.map((one) => one.name.length))
  const list = commands.map((one) => `  ${one.name.padEnd(width)}  ${one.summary}`)
  return [
    'npm run svar -- <command> [options]',
    '',
    ...list,
    '',
    'Each has --help. Most answer as JSON with --json.',
  ].join('\n')
}

function explainUnknown(args: string[], terminal: Terminal): number {
  const [first = ''] = args
  if (first === '' || first === '--help' || first === '-h' || first === 'help')
    return print(overview(), terminal)
  const near = commands.filter((one) => one.name.startsWith(`${first} `)).map((one) => one.name)
  const told =
    near.length > 0
      ? `Say which: ${near.join(', ')}.`
      : `There is no command "${first}". See what there is: npm run svar -- --help`
  terminal.err(`svar: ${told}\n`)
  return 2
}

/** One sentence for the operator; what is not ours is shown whole, because it has to be found. */
function explain(error: unknown, command: Command, { err }: Terminal): number {
  if (error instanceof UsageError) {
    err(`svar: ${error.message}\n      ${line(command)}\n`)
    return 2
  }
  const known = error as Error
  const isOurs =
    error instanceof AppError || error instanceof EmbeddedPostgresError || known.constructor === Error
  err(`svar: ${isOurs ? known.message : (known.stack ?? String(error))}\n`)
  return 1
}

if (import.meta.filename === process.argv[1]) {
  // What reads the answer may end first, as `head` does.
  process.stdout.on('error', () => process.exit(0))
  const out = (text: string) => void process.stdout.write(text)
  const err = (text: string) => void process.stderr.write(text)
  process.exitCode = await runCommandLine(process.argv.slice(2), process.env, { out, err })
}
