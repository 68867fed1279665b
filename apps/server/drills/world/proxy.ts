import { createServer, type Socket, connect as toTcp } from 'node:net'

/** What stands between a server and its database, and can fail as a network does. */
export interface DatabaseProxy {
  port: number
  /** `flow`: as if it were not there. `reset`: connections end, new ones too. `stall`: nothing comes through, nothing ends. */
  become(state: 'flow' | 'reset' | 'stall'): void
  close(): Promise<void>
}

/** @param socketPath of the database's server */
export async function startProxy(socketPath: string): Promise<DatabaseProxy> {
  let state: 'flow' | 'reset' | 'stall' = 'flow'
  const pairs = new Set<[Socket, Socket]>()
  const lost = new Set<Socket>()
  const server = createServer((near) => {
    near.on('error', () => {})
    if (state === 'reset') return void near.resetAndDestroy()
    // What is sent into a silent network never arrives, not even the wish to connect.
    if (state === 'stall') return void lost.add(near.pause())
    const far = toTcp(socketPath)
    const pair: [Socket, Socket] = [near, far]
    pairs.add(pair)
    for (const [one, other] of [pair, pair.toReversed()] as [Socket, Socket][]) {
      one.on('error', () => other.destroy())
      one.on('close', () => {
        other.destroy()
        pairs.delete(pair)
      })
      one.on('data', (data) => other.write(data))
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    become(next) {
      state = next
      for (const near of lost) near.destroy()
      lost.clear()
      for (const [near, far] of pairs) {
        if (next === 'reset') near.resetAndDestroy()
        for (const one of [near, far]) next === 'stall' ? one.pause() : one.resume()
      }
    },
    close() {
      for (const near of lost) near.destroy()
      for (const [near, far] of pairs) for (const one of [near, far]) one.destroy()
      return new Promise((closed) => server.close(() => closed()))
    },
  }
}
