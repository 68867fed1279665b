import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { test } from 'node:test'
import { freePort } from '../../test/free-port.ts'
import { readConfig } from '../platform/config/config.ts'
import { openInstallation } from './installation.ts'
import { whyNoDatabase } from './why-no-database.ts'

test('a database that does not answer is named, with what to do, and without its password', async () => {
  const port = await freePort()
  const config = readConfig({
    DATABASE_URL: `postgres://svar:secret@127.0.0.1:${port}/svar`,
    SVAR_DATA_DIR: tmpdir(),
    SVAR_SECRET_KEY: 'k'.repeat(40),
  })
  await assert.rejects(openInstallation(config, { say: () => {} }), ({ message }: Error) => {
    assert.match(message, new RegExp(`127\\.0\\.0\\.1:${port}/svar of DATABASE_URL.*Start PostgreSQL`))
    assert.doesNotMatch(message, /secret/)
    return true
  })
})

test('what is not the way to the database stays what it was', () => {
  const error = new Error('Migration 0001 has changed')
  assert.equal(whyNoDatabase(error, 'db.example.com/svar'), error)
})
