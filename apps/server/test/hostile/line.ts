import { once } from 'node:events'
import { WebSocket } from 'ws'

/** What the server sent, as it was sent. */
export interface Frame {
  t: string
  [field: string]: unknown
}

/** A live connection as a program opens it. */
export interface Line {
  frames: Frame[]
  say(frame: object | string): void
  /** Waits until a frame of this kind has come. */
  heard(type: string): Promise<Frame>
  /** The code with which the server closed it. */
  closed: Promise<number>
  close(): void
}

/** @throws Error with the status when the server refuses */
export async function connect(address: string, headers: Record<string, string> = {}): Promise<Line> {
  const socket = new WebSocket(address.replace(/^http/, 'ws'), { headers })
  const frames: Frame[] = []
  let told = () => {}
  socket.on('message', (data) => {
    frames.push(JSON.parse(data.toString()))
    told()
  })
  const closed = new Promise<number>((resolve) => socket.on('close', resolve))
  await once(socket, 'open')
  // What is cut off by the server ends in `closed`.
  socket.on('error', () => {})
  return {
    frames,
    closed,
    say: (frame) => socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame)),
    async heard(type) {
      for (;;) {
        const found = frames.find(({ t }) => t === type)
        if (found) return found
        await new Promise<void>((resolve) => (told = resolve))
      }
    },
    close: () => socket.close(),
  }
}

/** The status with which a connection is refused; null when it is not. */
export async function refusal(address: string, headers: Record<string, string> = {}): Promise<number | null> {
  try {
    const line = await connect(address, headers)
    line.close()
    return null
  } catch (error) {
    return Number(/Unexpected server response: (\d+)/.exec((error as Error).message)?.[1])
  }
}
