import assert from 'node:assert/strict'
import { test } from 'node:test'
import { uploadLines } from './upload-lines.ts'

test('the lines for a build lead to this installation and this project, with the token, and need nothing filled in but the version', () => {
  const lines = uploadLines('https://svar.example', 'svar_upload_abc', '7').split('\n')
  assert.deepEqual(
    lines.filter((line) => line.startsWith('export ')),
    [
      'export SENTRY_URL=https://svar.example/',
      'export SENTRY_AUTH_TOKEN=svar_upload_abc',
      'export SENTRY_ORG=svar',
      'export SENTRY_PROJECT=7',
    ],
  )
  assert.ok(lines.every((line) => !/[<>]/.test(line)))
})
