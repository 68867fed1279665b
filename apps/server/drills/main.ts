/**
 * Tries one promise against a real server and ends with 1 when it does not hold.
 * Usage: npm run drill -- NAME [--quick] [--crowd] [--seed N]; without a name it tells all of them.
 */
import { parseArgs } from 'node:util'
import { type Drill, randomFrom } from './drill.ts'
import { usage } from './usage.ts'

/** Each is a file of its own, read only when it is asked for. */
const drills: Record<string, () => Promise<Drill>> = {
  'bad-jobs': async () => (await import('./bad-jobs.ts')).badJobs,
  clocks: async () => (await import('./clocks.ts')).clocks,
  database: async () => (await import('./database.ts')).database,
  fair: async () => (await import('./fair.ts')).fair,
  kill: async () => (await import('./kill.ts')).kill,
  mail: async () => (await import('./mail.ts')).mail,
  model: async () => (await import('./model.ts')).model,
  redis: async () => (await import('./redis.ts')).redis,
  retry: async () => (await import('./retry.ts')).retry,
  'slow-client': async () => (await import('./slow-client.ts')).slowClient,
  stop: async () => (await import('./stop.ts')).stop,
  twice: async () => (await import('./twice.ts')).twice,
  'two-nodes': async () => (await import('./two-nodes.ts')).twoNodes,
  webhooks: async () => (await import('./webhooks.ts')).webhooks,
}

process.exitCode = await main()

async function main(): Promise<number> {
  const given = readGiven()
  if (typeof given === 'string') return misread(given)
  const { name, help } = given
  if (help || name === undefined || name === 'list') {
    process.stdout.write(`${usage(await all())}\n`)
    return 0
  }
  const drill = await drills[name]?.()
  if (!drill) return misread(`There is no drill "${name}".`)
  if (given.crowd && !drill.knowsCrowd) return misread(`"${name}" is not tried beside a crowd.`)
  return carryOut(drill, given)
}

function all(): Promise<[string, Drill][]> {
  return Promise.all(Object.entries(drills).map(async ([name, read]) => [name, await read()]))
}

/** @returns what was asked for, or a sentence on why that is not understood */
function readGiven() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        quick: { type: 'boolean', default: false },
        crowd: { type: 'boolean', default: false },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (!/^\d{1,9}$/.test(values.seed)) return `The seed is a number, not "${values.seed}".`
    return { ...values, name: positionals[0], seed: Number(values.seed) }
  } catch (error) {
    return (error as Error).message
  }
}

function misread(why: string): number {
  process.stderr.write(`${why}\nnpm run drill -- list tells all drills: ${Object.keys(drills).join(', ')}\n`)
  return 2
}

async function carryOut(
  drill: Drill,
  { quick, crowd, seed }: { quick: boolean; crowd: boolean; seed: number },
): Promise<number> {
  process.stdout.write(`${drill.promise} ${drill.about}\nseed ${seed}\n`)
  const { figures, broken } = await drill.run({ quick, crowd, random: randomFrom(seed) })
  for (const [figure, value] of Object.entries(figures)) {
    process.stdout.write(`  ${figure.padEnd(36)} ${Math.round(value * 10) / 10}\n`)
  }
  for (const what of broken.slice(0, 20)) process.stdout.write(`  broken: ${what}\n`)
  process.stdout.write(broken.length === 0 ? 'held\n' : `${broken.length} did not hold\n`)
  return broken.length === 0 ? 0 : 1
}
