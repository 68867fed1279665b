import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readEvents, type ServerEvent } from './read-events.ts'

const bytes = new TextEncoder().encode(
  ': ok\n\nevent: delta\ndata: {"text":"Blåbær "}\n\nevent: delta\r\ndata: {"text":"🫐"}\r\n\r\nevent: done\ndata: {}\n\nevent: half\ndata: {',
)

async function read(chunkSize: number) {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += chunkSize) controller.enqueue(bytes.slice(at, at + chunkSize))
      controller.close()
    },
  })
  const events: ServerEvent[] = []
  for await (const event of readEvents(body)) events.push(event)
  return events
}

test('events arrive whole, however their bytes are cut', async () => {
  for (const size of [1, 2, 7, 1000]) {
    assert.deepEqual(
      await read(size),
      [
        { event: 'delta', data: '{"text":"Blåbær "}' },
        { event: 'delta', data: '{"text":"🫐"}' },
        { event: 'done', data: '{}' },
      ],
      `in pieces of ${size}`,
    )
  }
})
