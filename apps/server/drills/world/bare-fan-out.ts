import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { WebSocket, WebSocketServer } from 'ws'

/** As many sockets on a server that does nothing but pass on what it is told: the least that it can take. */
export interface BareFanOut {
  sockets: WebSocket[]
  broadcast(text: string): void
  close(): void
}

/** The server is a process of its own, as Svar is. */
export async function startBareFanOut(count: number): Promise<BareFanOut> {
  const child = fork(fileURLToPath(import.meta.url), { stdio: 'ignore' })
  const [port] = (await once(child, 'message')) as [number]
  const sockets = await Promise.all(
    Array.from({ length: count }, async () => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false })
      await once(socket, 'open')
      return socket
    }),
  )
  return {
    sockets,
    broadcast: (text) => void sockets[0]?.send(JSON.stringify({ t: 'conversation', preview: text })),
    close() {
      for (const socket of sockets) socket.terminate()
      child.kill()
    },
  }
}

function serve(): void {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false })
  server.on('connection', (socket) =>
    socket.on('message', (data) => {
      for (const client of server.clients) client.send(data.toString())
    }),
  )
  server.on('listening', () => process.send?.((server.address() as AddressInfo).port))
  // Nobody is left to serve when the one who asked is gone.
  process.on('disconnect', () => process.exit())
}

if (process.send && process.argv[1] === fileURLToPath(import.meta.url)) serve()
