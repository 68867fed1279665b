import { connect, createServer } from 'node:net'

const LIMIT_MS = 5000

/** Whether something listens at a port. What lets nothing through and says nothing counts as nobody. */
export function isTaken(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
    socket.setTimeout(LIMIT_MS, () => {
      socket.destroy()
      resolve(false)
    })
  })
}

/** Why the system does not let this process listen at a port, as its short name (`EACCES`); null where it does. */
export function refusalAt(host: string, port: number): Promise<string | null> {
  const server = createServer()
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen(port, host, () => server.close(() => resolve(null)))
  })
}
