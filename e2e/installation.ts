import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { newDataDir } from '../apps/server/drills/world/data-dir.ts'

const root = resolve(import.meta.dirname, '..')
const START_LIMIT_MS = 120_000

/** A real Svar, started as `npm start` starts it, on a data directory and a port of its own. */
export interface RunningSvar {
  url: string
  /** As printed: works once and makes its user the owner. */
  ownerLink: string
  dataDir: string
  output(): string
  /** Ends it without a word, as a power cut does, and starts it again. */
  killAndRestart(): Promise<void>
  stop(): Promise<void>
  /** The command line of the same installation; gives what it printed. */
  command(...args: string[]): Promise<string>
}

export async function startSvar(env: Record<string, string> = {}): Promise<RunningSvar> {
  const dataDir = newDataDir()
  const port = await freePort()
  const settings = {
    ...process.env,
    PORT: String(port),
    SVAR_DATA_DIR: dataDir,
    SVAR_LIMIT_FACTOR: '50',
    SVAR_URL: `http://localhost:${port}`,
    LOG_LEVEL: 'warn',
    ...env,
  }
  let output = ''
  const launch = () => ready(settings, (text) => (output += text))
  // The latest start, which may be under way: who stops waits for it, so that nothing is left running.
  let running = launch()
  await running
  const url = `http://localhost:${port}`
  return {
    url,
    ownerLink: /Admin\s+(\S+)/.exec(output)?.[1] ?? '',
    dataDir,
    output: () => output,
    async killAndRestart() {
      const child = await running
      child.kill('SIGKILL')
      await ended(child)
      running = launch()
      await running
    },
    async stop() {
      const child = await running.catch(() => null)
      child?.kill('SIGINT')
      if (child) await ended(child)
      rmSync(dataDir, { recursive: true, force: true })
    },
    command: (...args) => runCommand(args, settings),
  }
}

function ready(env: NodeJS.ProcessEnv, keep: (text: string) => void): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['apps/server/src/main.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`Svar did not start in time:\n${said}`))
    }, START_LIMIT_MS)
    const hear = (data: Buffer) => {
      said += data
      keep(String(data))
      if (!said.includes('Svar is ready')) return
      clearTimeout(late)
      resolve(child)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => {
      clearTimeout(late)
      reject(new Error(`Svar ended with code ${code}:\n${said}`))
    })
  })
}

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
  })

function runCommand(args: string[], env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(process.execPath, ['apps/server/src/shell/cli/main.ts', ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let problems = ''
  child.stdout?.on('data', (data) => (out += data))
  child.stderr?.on('data', (data) => (problems += data))
  return new Promise((resolve, reject) => {
    child.on('close', (code) =>
      code === 0
        ? resolve(out)
        : reject(new Error(`svar ${args.join(' ')} ended with ${code}:\n${problems}`)),
    )
  })
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
