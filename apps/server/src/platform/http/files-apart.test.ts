import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { readConfig } from '../config/config.ts'
import { createLog } from '../telemetry/log.ts'
import { keepFilesApart } from './files-apart.ts'
import { createServer } from './server.ts'

const apart = { SVAR_URL: 'https://desk.example.com', SVAR_FILES_URL: 'https://desk-files.example.net/' }
let app: FastifyInstance
const ask = async (host: string, url: string) => {
  const { statusCode, headers } = await app.inject({ url, headers: { host, cookie: 'session=1' } })
  return [statusCode, ...(headers.location ? [headers.location] : [])]
}

before(async () => {
  app = await createServer(createLog('fatal'), null)
  keepFilesApart(app, readConfig(apart))
  for (const path of ['/files/:tenant/:id', '/ticket-files/:tenant/:id', '/admin'])
    app.get(path, () => ({ ok: true }))
})
after(() => app.close())

test('at the address of the files there are files, and nothing else', async () => {
  assert.deepEqual(await ask('desk-files.example.net', '/files/a/b?s=c'), [200])
  assert.deepEqual(await ask('desk-files.example.net', '/ticket-files/a/b?s=c'), [200])
  for (const path of ['/admin', '/api/identity/me', '/', '/files'])
    assert.deepEqual(await ask('desk-files.example.net', path), [404], path)
})

test('at the address that has the cookies no file is handed out: it leads to where they are', async () => {
  assert.deepEqual(await ask('desk.example.com', '/files/a/b?s=c'), [
    302,
    'https://desk-files.example.net/files/a/b?s=c',
  ])
  assert.deepEqual(await ask('desk.example.com', '/admin'), [200])
})

test('a proxy that names neither address is not led round in circles', async () => {
  assert.deepEqual(await ask('127.0.0.1:3002', '/files/a/b?s=c'), [200])
  assert.deepEqual(await ask('127.0.0.1:3002', '/admin'), [200])
})

test('without an address of their own, files are at the one that there is', () => {
  const { url, filesUrl } = readConfig({ SVAR_URL: 'https://desk.example.com/' })
  assert.deepEqual([url, filesUrl], ['https://desk.example.com', 'https://desk.example.com'])
  assert.throws(() => readConfig({ SVAR_FILES_URL: 'files.example.net' }), /SVAR_FILES_URL/)
})
