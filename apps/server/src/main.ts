import { keepCompiled } from './shell/keep-compiled.ts'
import { whoHasData } from './shell/who-has-data.ts'

/** A start is over by then; who is killed before it compiles again. */
const WHEN_QUIET_MS = 20_000

const said = whoHasData(process.env)
if (said) {
  process.stderr.write(`svar: ${said}\n`)
  process.exitCode = 1
} else {
  // Loaded only now: the house takes its time, and a second start is to be refused at once.
  const writeCompiled = keepCompiled()
  const { start } = await import('./shell/start.ts')
  setTimeout(writeCompiled, WHEN_QUIET_MS).unref()
  await start(process.env)
}
