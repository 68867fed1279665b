// Everything that can be known without running the product: format, types, walls, unused code, house rules, texts, docs.
// `npm run check` runs all of it, `npm run check -- types walls` the steps whose names begin like that.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { isProgram, root } from './lint/source-files.mjs'

/** As many as this at a time: a small machine has two cores, and the compiler itself uses more than one. */
const AT_ONCE = 2
const WORKSPACES = ['packages/contract', 'packages/language', 'apps/server', 'apps/admin', 'apps/widget']

const script = (path) => ({ command: process.execPath, args: [join(root, path)] })
const program = (name, ...args) => ({ command: join(root, 'node_modules', '.bin', name), args })

// The slowest first, so that the quick ones fill the gaps.
const steps = [
  ...WORKSPACES.filter((path) => existsSync(join(root, path, 'src'))).map((path) => ({
    name: `types ${path}`,
    ...program('tsc', '--project', path, '--pretty', 'false'),
    cure: `npx tsc -p ${path}`,
  })),
  { name: 'unused', ...program('knip', '--no-progress', '--no-config-hints'), cure: 'npx knip' },
  { name: 'format', ...program('biome', 'check', '--error-on-warnings'), cure: 'npx biome check --write' },
  { name: 'walls', ...script('tools/lint/boundaries.mjs') },
  { name: 'house', ...script('tools/lint/house.mjs') },
  { name: 'texts', ...script('tools/lint/texts.mjs') },
  { name: 'docs', ...script('tools/docs/check-docs.mjs') },
]

function run({ command, args }) {
  const began = performance.now()
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`
  const env = { ...process.env, PATH: path, npm_config_loglevel: 'error' }
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  return new Promise((resolve) => {
    const done = (ok) => resolve({ ok, output, seconds: (performance.now() - began) / 1000 })
    child.on('error', (error) => {
      output += error.message
      done(false)
    })
    child.on('close', (code) => done(code === 0))
  })
}

/** Runs the steps, prints a line for each and what the failing ones said; gives the names of those that failed. */
export async function check(wanted = []) {
  const queue = steps.filter(
    ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
  )
  const failed = []
  async function work() {
    for (let step = queue.shift(); step; step = queue.shift()) {
      const { ok, output, seconds } = await run(step)
      process.stdout.write(`${ok ? '✓' : '✗'} ${step.name.padEnd(28)} ${seconds.toFixed(1).padStart(5)} s\n`)
      if (ok) continue
      failed.push(step.name)
      const again = step.cure ? `    again by itself: ${step.cure}\n` : ''
      process.stdout.write(`${output.trimEnd().replaceAll(/^/gm, '    ')}\n${again}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return failed
}

if (isProgram(import.meta.url)) {
  const failed = await check(process.argv.slice(2))
  process.stdout.write(
    failed.length > 0 ? `\n${failed.length} failed: ${failed.join(', ')}\n` : '\nall in order\n',
  )
  process.exitCode = failed.length > 0 ? 1 : 0
}
