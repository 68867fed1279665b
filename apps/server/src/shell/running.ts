import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Running {
  pid: number
  /** The database's owner address, over its private socket. */
  url: string
  location: string
}

const pathOf = (dataDir: string) => join(dataDir, 'running.json')

/** Leaves word of the running server, so that the command line finds its database. Only its owner can read it. */
export function noteRunning(dataDir: string, running: Omit<Running, 'pid'>): void {
  writeFileSync(pathOf(dataDir), JSON.stringify({ pid: process.pid, ...running }), { mode: 0o600 })
}

export function forgetRunning(dataDir: string): void {
  rmSync(pathOf(dataDir), { force: true })
}

/** The server that runs on this data directory, if its process lives. */
export function findRunning(dataDir: string): Running | null {
  try {
    const running: Running = JSON.parse(readFileSync(pathOf(dataDir), 'utf8'))
    process.kill(running.pid, 0)
    return running
  } catch {
    return null
  }
}
