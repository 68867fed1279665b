import { whoHasData } from './shell/who-has-data.ts'

const said = whoHasData(process.env)
if (said) {
  process.stderr.write(`svar: ${said}\n`)
  process.exitCode = 1
} else {
  // Loaded only now: the house takes its time, and a second start is to be refused at once.
  const { start } = await import('./shell/start.ts')
  await start(process.env)
}
