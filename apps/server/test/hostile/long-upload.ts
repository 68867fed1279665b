import { once } from 'node:events'
import { request } from 'node:http'
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const CHUNK = Buffer.alloc(64 * 1024, 'a long line of a long file\n')
const MEASURED_EVERY = 5 * 1024 * 1024

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Memory that is in use for buffers and strings; what nobody holds any more is not counted. */
export async function heldBytes(): Promise<number> {
  collectGarbage()
  // Buffers are given back in the turn after.
  await setImmediate()
  collectGarbage()
  const { external, heapUsed } = process.memoryUsage()
  return external + heapUsed
}

/** What the server answered, and how much memory was in use at the most meanwhile. */
export interface LongUpload {
  status: number
  code: string | undefined
  peakBytes: number
}

/** Uploads a file of so many bytes piece by piece, so that no more than a piece of it is ever held here. */
export async function longUpload(
  url: string,
  headers: Record<string, string>,
  bytes: number,
): Promise<LongUpload> {
  const boundary = 'part-of-a-long-upload'
  const upload = request(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': `multipart/form-data; boundary=${boundary}` },
  })
  let answered = false
  let peakBytes = 0
  const answer = new Promise<{ status: number; body: string }>((resolve, reject) => {
    upload.on('response', async (response) => {
      answered = true
      const parts: Buffer[] = []
      for await (const part of response) parts.push(part)
      resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() })
    })
    // A server may answer and hang up before it has heard all.
    upload.on('error', (error) => (answered ? undefined : reject(error)))
    upload.on('close', () => (answered ? undefined : reject(new Error('hung up without an answer'))))
  })
  upload.write(`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="long.txt"\r\n\r\n`)
  for (let sent = 0; sent < bytes && !answered; sent += CHUNK.length) {
    if (!upload.write(CHUNK)) await Promise.race([once(upload, 'drain'), answer])
    if (sent % MEASURED_EVERY === 0) peakBytes = Math.max(peakBytes, await heldBytes())
  }
  upload.end(`\r\n--${boundary}--\r\n`)
  const { status, body } = await answer
  return { status, code: JSON.parse(body).error?.code, peakBytes }
}
