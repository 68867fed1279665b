import assert from 'node:assert/strict'
import { test } from 'node:test'
import fastify from 'fastify'
import { serveTypeface, typeface } from './typeface.ts'

test('each file that the typeface names is served, and may be kept', async () => {
  const app = fastify()
  serveTypeface(app)
  const urls = [...typeface.matchAll(/url\(([^)]+)\)/g)].map(([, url]) => url as string)
  assert.equal(urls.length, 2)
  for (const url of urls) {
    const { statusCode, headers, rawPayload } = await app.inject({ url })
    assert.equal(statusCode, 200)
    assert.equal(headers['content-type'], 'font/woff2')
    assert.match(headers['cache-control'] as string, /immutable/)
    assert.equal(rawPayload.subarray(0, 4).toString(), 'wOF2')
  }
  await app.close()
})
