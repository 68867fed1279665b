import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism, getPriority } from 'node:os'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { ParseError, type ParseErrorCode } from './document.ts'
import { createDocumentParser } from './document-parser.ts'
import { docx, paragraph, pdf, xlsx } from './factory.ts'

const parser = createDocumentParser()
after(() => parser.close())

const failsWith = (code: ParseErrorCode) => (error: unknown) => {
  assert.ok(error instanceof ParseError, String(error))
  assert.equal(error.code, code)
  return true
}

/** Regular expressions and tables are not enough: this makes the reader itself busy for a very long time. */
const endless = () => docx(paragraph('a').repeat(400_000))

const text = (content: string) => ({ bytes: Buffer.from(content), fileName: 'a.txt' })

test('documents are read in another process, one after the other in the same one', async () => {
  const first = await parser.parseDocument(text('Hello'))
  assert.equal(first.sections[0]?.text, 'Hello')
  const ids = parser.processIds()
  assert.ok(ids.length === 1 && ids[0] !== process.pid)
  await parser.parseDocument({ bytes: pdf([[{ text: 'Hi there', y: 700 }]]), fileName: 'a.pdf' })
  assert.deepEqual(parser.processIds(), ids)
})

test('who reads documents goes after everybody who serves conversations', async () => {
  await parser.parseDocument(text('Hello'))
  for (const id of parser.processIds()) assert.equal(getPriority(id), 19)
})

/** The scheduling policy is field 41 of /proc/PID/stat, and the third is the first after the name (proc(5)). */
const POLICY = 41 - 3
const SCHED_IDLE = '5'
const lacking = existsSync('/usr/bin/chrt') ? false : 'chrt is not here (Debian: apt-get install util-linux)'

test('who reads documents leaves the processor as soon as somebody wants it', { skip: lacking }, async () => {
  await parser.parseDocument(text('Hello'))
  for (const id of parser.processIds()) {
    const afterName = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]?.split(' ')
    assert.equal(afterName?.[POLICY], SCHED_IDLE)
  }
})

const noSchedstat = existsSync('/proc/self/schedstat') ? false : 'this system does not tell who waits'
test('a document is not refused because others kept all processors', { skip: noSchedstat }, async () => {
  const sound = { bytes: docx(paragraph('a').repeat(300)), fileName: 'a.docx' }
  await parser.parseDocument(sound)
  const busyMs = 4_500
  const spin = `const end = Date.now() + ${busyMs}; while (Date.now() < end);`
  const others = Array.from({ length: availableParallelism() }, () => spawn(process.execPath, ['-e', spin]))
  const ended = others.map((other) => new Promise((resolve) => other.once('exit', resolve)))
  await wait(300)
  // By the clock this is 3 s.
  const { sections } = await parser.parseDocument({ ...sound, limits: { timeoutMs: 300 } })
  assert.ok(sections.length > 0)
  await Promise.all(ended)
})

test('whoever serves conversations starts no process itself: that takes milliseconds in which it does nothing else', async () => {
  const reading = parser.parseDocument(text('Hello'))
  await wait(0)
  assert.ok(!process.getActiveResourcesInfo().includes('ProcessWrap'))
  await reading
})

test('each document is read whole, whatever was sent before it', async () => {
  for (const length of [5, 300_000, 70_000, 1_000_000]) {
    const document = await parser.parseDocument(text('word '.repeat(length / 5)))
    const words = document.sections.flatMap((section) => section.text.match(/word/g) ?? [])
    assert.equal(words.length, length / 5)
  }
})

test('at most two documents are read at once, and all are read', async () => {
  const work = Array.from({ length: 12 }, (_, index) => parser.parseDocument(text(`Document ${index}`)))
  await wait(20)
  assert.ok(parser.processIds().length <= 2)
  const documents = await Promise.all(work)
  assert.deepEqual(
    documents.map((document) => document.sections[0]?.text),
    documents.map((_document, index) => `Document ${index}`),
  )
})

test('a document that keeps its reader busy is ended in time, and the next one is read', async () => {
  const busy = parser.parseDocument({ bytes: endless(), fileName: 'loop.docx', limits: { timeoutMs: 700 } })
  await assert.rejects(busy, failsWith('timed_out'))
  assert.equal((await parser.parseDocument(text('Still here'))).sections[0]?.text, 'Still here')
})

test('a reader that others keep from the processor may take longer, up to ten times; then the clock ends it', async () => {
  await parser.parseDocument(text('Hello'))
  const [id = 0] = parser.processIds()
  process.kill(id, 'SIGSTOP')
  const held = parser.parseDocument({ ...text('Held up'), limits: { timeoutMs: 1_000 } })
  await wait(1_500)
  process.kill(id, 'SIGCONT')
  assert.equal((await held).sections[0]?.text, 'Held up')
  process.kill(id, 'SIGSTOP')
  const stuck = parser.parseDocument({ ...text('Stuck'), limits: { timeoutMs: 50 } })
  await assert.rejects(stuck, failsWith('timed_out'))
})

test('a document that takes too much memory is ended, and the next one is read', async () => {
  const small = createDocumentParser({ maxMemoryBytes: 120 * 1024 * 1024 })
  try {
    const rows = Array.from({ length: 60_000 }, (_, index) => [
      `A rather long cell number ${index}`,
      index,
      index,
    ])
    const large = small.parseDocument({ bytes: xlsx({ Large: rows }), fileName: 'large.xlsx' })
    await assert.rejects(large, failsWith('out_of_memory'))
    assert.equal((await small.parseDocument(text('Still here'))).sections[0]?.text, 'Still here')
  } finally {
    await small.close()
  }
})

test('a reader without work is ended after a while', async () => {
  const brief = createDocumentParser({ idleMs: 50 })
  await brief.parseDocument(text('Hello'))
  assert.equal(brief.processIds().length, 1)
  await wait(300)
  assert.deepEqual(brief.processIds(), [])
  assert.equal((await brief.parseDocument(text('Again'))).sections[0]?.text, 'Again')
  await brief.close()
})

test('closing refuses what runs and what waits, and leaves no process behind', async () => {
  const closing = createDocumentParser({ maxProcesses: 1 })
  const running = closing.parseDocument({ bytes: endless(), fileName: 'loop.docx' })
  await wait(50)
  const waiting = closing.parseDocument(text('Later'))
  const results = Promise.allSettled([running, waiting])
  await wait(300)
  const ids = closing.processIds()
  await closing.close()
  for (const result of await results) {
    assert.ok(result.status === 'rejected' && failsWith('stopped')(result.reason))
  }
  await wait(50)
  for (const id of ids) assert.throws(() => process.kill(id, 0), { code: 'ESRCH' })
})
