import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from './free-port.ts'

const READY_LIMIT_MS = 10_000

/** A Redis of its own, that can be ended and started again on the same port. */
export interface RedisServer {
  url: string
  start(): Promise<void>
  /** It is gone, with all that it knew. */
  stop(): Promise<void>
  /** It keeps its connections and answers nobody, or goes on. */
  silence(isOn: boolean): void
}

/** Whether redis-server can be started. Where it may, `npm test` has brought it. */
export const haveRedis = (): boolean => !spawnSync('redis-server', ['--version']).error

/** Starts one on a free port of loopback; nothing of it is kept on disk. */
export async function startRedisServer(): Promise<RedisServer> {
  const port = await freePort()
  let child: ChildProcess | null = null
  const server: RedisServer = {
    url: `redis://127.0.0.1:${port}`,
    async start() {
      const where = ['--port', String(port), '--bind', '127.0.0.1']
      child = spawn('redis-server', [...where, '--save', '', '--appendonly', 'no'], {
        stdio: 'ignore',
        cwd: tmpdir(),
      })
      for (let waitedMs = 0; waitedMs < READY_LIMIT_MS; waitedMs += 50) {
        if (await answers(port)) return
        await pause(50)
      }
      throw new Error('redis-server did not start')
    },
    async stop() {
      const ending = child
      child = null
      if (!ending || ending.exitCode !== null) return
      const ended = new Promise((gone) => ending.once('exit', gone))
      ending.kill('SIGKILL')
      await ended
    },
    silence: (isOn) => void child?.kill(isOn ? 'SIGSTOP' : 'SIGCONT'),
  }
  await server.start()
  return server
}

function answers(port: number): Promise<boolean> {
  return new Promise((told) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
    socket.once('data', () => told(true))
    socket.once('error', () => told(false))
    socket.once('close', () => told(false))
    socket.once('data', () => socket.destroy())
  })
}
