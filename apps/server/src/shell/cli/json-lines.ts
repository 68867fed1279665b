import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs'

/** Writes lines into a new file that only its owner can read. @returns how many, and the hash of the whole */
export async function writeLines(
  path: string,
  lines: AsyncIterable<string>,
): Promise<{ rows: number; sha256: string }> {
  const stream = createWriteStream(path, { mode: 0o600, flags: 'wx' })
  // A full disk is told by whichever write or end comes next.
  let failed: Error | null = null
  stream.on('error', (error) => {
    failed = error
  })
  const hash = createHash('sha256')
  let rows = 0
  for await (const line of lines) {
    if (failed) throw failed
    hash.update(`${line}\n`)
    rows += 1
    if (!stream.write(`${line}\n`)) await drained(stream)
  }
  await new Promise<void>((done, refuse) => {
    stream.once('error', refuse)
    stream.end(() => done())
  })
  if (failed) throw failed
  return { rows, sha256: hash.digest('hex') }
}

function drained(stream: WriteStream): Promise<void> {
  return new Promise((resume, refuse) => {
    stream.once('drain', () => resume())
    stream.once('error', refuse)
  })
}

/** The lines of a file, in batches. Only a line feed ends one: customers also write the other signs that may. */
export async function* readLines(path: string, batchSize: number): AsyncIterable<string[]> {
  let rest = ''
  let batch: string[] = []
  for await (const part of createReadStream(path, 'utf8')) {
    const lines = `${rest}${part}`.split('\n')
    rest = lines.pop() ?? ''
    batch.push(...lines)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (rest !== '') batch.push(rest)
  if (batch.length > 0) yield batch
}
