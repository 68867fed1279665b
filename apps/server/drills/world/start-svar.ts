import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const root = resolve(import.meta.dirname, '../../../..')
const READY_LIMIT_MS = 120_000

export interface Svar {
  url: string
  port: number
  dataDir: string
  process: ChildProcess
  /** What was set for it beside the usual. */
  env: Record<string, string>
  /** From the start of the process until health answered. */
  readyMs: number
  /** What it has said lately. */
  said(): string
  /** The owner's address of its database. */
  databaseUrl(): string
  /** Ends it with a signal and waits until it is gone. @returns how long that took, in milliseconds */
  end(signal: NodeJS.Signals): Promise<number>
}

interface StartOptions {
  dataDir: string
  port?: number
  env?: Record<string, string>
}

/** As `npm start` has it: else the memory for what is young grows with a burst, and is never given back. */
const flags = ['--max-semi-space-size=16']

/** Starts a real Svar as a child process, with limits that do not count, and waits until its health answers. */
export async function startSvar({ dataDir, port, env = {} }: StartOptions): Promise<Svar> {
  const chosen = port ?? (await freePort())
  const began = performance.now()
  const child = spawn(process.execPath, [...flags, join(root, 'apps/server/src/main.ts')], {
    cwd: root,
    env: { ...process.env, ...settings(dataDir, chosen), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      said = `${said}${data}`.slice(-20_000)
    })
  }
  const url = `http://127.0.0.1:${chosen}`
  await untilHealthy(child, url, () => said)
  return {
    url,
    port: chosen,
    dataDir,
    process: child,
    env,
    readyMs: performance.now() - began,
    said: () => said,
    databaseUrl: () => databaseUrlOf(dataDir),
    end: (signal) => endProcess(child, signal),
  }
}

const settings = (dataDir: string, port: number) => ({
  PORT: String(port),
  SVAR_DATA_DIR: dataDir,
  SVAR_LIMIT_FACTOR: '1000',
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
})

export const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

async function untilHealthy(child: ChildProcess, url: string, said: () => string): Promise<void> {
  const limit = performance.now() + READY_LIMIT_MS
  while (performance.now() < limit) {
    if (hasEnded(child)) throw new Error(`Svar ended instead of starting:\n${said()}`)
    if (await isHealthy(url)) return
    await new Promise((again) => setTimeout(again, 20))
  }
  child.kill('SIGTERM')
  throw new Error(`Svar was not ready in time:\n${said()}`)
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/api/ai-customer-service/health`)).ok
  } catch {
    return false
  }
}

function databaseUrlOf(dataDir: string): string {
  const { url } = JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8')) as { url: string }
  return Object.assign(new URL(url), { pathname: '/svar' }).href
}

async function endProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<number> {
  const began = performance.now()
  if (!hasEnded(child)) {
    const ended = new Promise((gone) => child.once('exit', gone))
    child.kill(signal)
    await ended
  }
  return performance.now() - began
}

/** Makes an API key of a workspace through the command line, beside the running server. */
export async function createApiKey(svar: Svar, tenant = 'demo'): Promise<string> {
  return (await command<{ key: string }>(svar, 'api-key', 'create', '--tenant', tenant)).key
}

/** Makes an empty workspace. */
export async function createTenant(svar: Svar, slug: string): Promise<void> {
  await command(svar, 'tenant', 'create', '--name', slug, '--slug', slug)
}

async function command<T>(svar: Svar, ...words: string[]): Promise<T> {
  const program = join(root, 'apps/server/src/shell/cli/main.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...words, '--json'], {
    cwd: root,
    env: { ...process.env, ...settings(svar.dataDir, svar.port), ...svar.env },
  })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as T
}

/** A port that nobody uses right now. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
