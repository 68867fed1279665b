/**
 * Tries one promise against a real server and ends with 1 when it does not hold.
 * Usage: node apps/server/drills/main.ts NAME [--quick] [--seed N]
 */
import { parseArgs } from 'node:util'
import { badJobs } from './bad-jobs.ts'
import { clocks } from './clocks.ts'
import { database } from './database.ts'
import { type Drill, randomFrom } from './drill.ts'
import { fair } from './fair.ts'
import { kill } from './kill.ts'
import { mail } from './mail.ts'
import { model } from './model.ts'
import { redis } from './redis.ts'
import { retry } from './retry.ts'
import { slowClient } from './slow-client.ts'
import { stop } from './stop.ts'
import { twice } from './twice.ts'
import { twoNodes } from './two-nodes.ts'
import { webhooks } from './webhooks.ts'

const drills: Record<string, Drill> = {
  'bad-jobs': badJobs,
  clocks,
  database,
  fair,
  kill,
  mail,
  model,
  redis,
  retry,
  'slow-client': slowClient,
  stop,
  twice,
  'two-nodes': twoNodes,
  webhooks,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, seed: { type: 'string', default: '1' } },
})
process.exitCode = await main(positionals[0] ?? '')

async function main(name: string): Promise<number> {
  const drill = drills[name]
  if (!drill) {
    const names = Object.keys(drills).join(', ')
    process.stderr.write(`Usage: npm run drill NAME [-- --quick --seed N]; NAME is ${names}\n`)
    return 2
  }
  process.stdout.write(`${drill.about}\nseed ${values.seed}\n`)
  const { figures, broken } = await drill.run({
    quick: values.quick,
    random: randomFrom(Number(values.seed)),
  })
  for (const [figure, value] of Object.entries(figures)) {
    process.stdout.write(`  ${figure.padEnd(36)} ${Math.round(value * 10) / 10}\n`)
  }
  for (const what of broken.slice(0, 20)) process.stdout.write(`  broken: ${what}\n`)
  process.stdout.write(broken.length === 0 ? 'held\n' : `${broken.length} did not hold\n`)
  return broken.length === 0 ? 0 : 1
}
