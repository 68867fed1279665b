import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../../..')

/** What of an app decides whether its build is stale: its sources, the contract, and the installed versions. */
function fingerprint(app: string): string {
  const hash = createHash('sha256')
  const add = (path: string) => hash.update(path.slice(root.length)).update(readFileSync(path))
  for (const folder of [
    join(root, 'apps', app, 'src'),
    join(root, 'apps', app, 'public'),
    join(root, 'packages/contract/src'),
  ]) {
    if (!existsSync(folder)) continue
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    for (const path of files.map((file) => join(file.parentPath, file.name)).sort()) {
      if (!/\.test\.tsx?$/.test(path)) add(path)
    }
  }
  for (const file of [`apps/${app}/vite.config.ts`, `apps/${app}/package.json`, 'package-lock.json'])
    add(join(root, file))
  return hash.digest('hex')
}

/**
 * Builds the admin and the widget where their sources have changed since.
 * @throws Error with what the build said
 */
export async function buildStale(say: (line: string) => void): Promise<void> {
  for (const app of ['widget', 'admin']) {
    const folder = join(root, 'apps', app, 'node_modules/.svar')
    const stamp = join(folder, 'built')
    const wanted = fingerprint(app)
    const built =
      existsSync(stamp) && existsSync(join(root, 'apps', app, 'dist')) ? readFileSync(stamp, 'utf8') : ''
    if (built === wanted) continue
    say(`building the ${app}`)
    await run(app)
    mkdirSync(folder, { recursive: true })
    writeFileSync(stamp, wanted)
  }
}

function run(app: string): Promise<void> {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const child = spawn(process.execPath, [vite, 'build', join('apps', app), '--logLevel', 'error'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (data) => (said += data))
  child.stderr.on('data', (data) => (said += data))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The ${app} could not be built:\n${said.trim()}`)),
    )
  })
}

if (import.meta.filename === process.argv[1])
  await buildStale((line) => process.stdout.write(`svar: ${line}\n`))
