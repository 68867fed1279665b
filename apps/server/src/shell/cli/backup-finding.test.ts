import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { lastBackup, noteBackup } from './backup-finding.ts'

let dataDir: string
before(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'svar-doctor-'))
})
after(() => rmSync(dataDir, { recursive: true }))

const now = new Date('2026-11-22T12:00:00Z')
const finding = (databaseUrl: string | null = null) => lastBackup({ dataDir, databaseUrl }, now)
const backedUp = (madeAt: string) => noteBackup({ dataDir }, { madeAt, out: '/mnt/backup' })

test('the doctor says when there is no backup, or when the latest is more than a week old', () => {
  assert.deepEqual(
    finding().map(({ state, found }) => [state, found]),
    [['note', 'none has been made yet']],
  )
  backedUp('2026-11-22T02:00:00.000Z')
  assert.deepEqual([finding()[0]?.state, finding()[0]?.found], ['well', 'made today: /mnt/backup'])
  backedUp('2026-11-13T02:00:00.000Z')
  assert.deepEqual([finding()[0]?.state, finding()[0]?.found], ['note', '9 days old: /mnt/backup'])
  assert.match(finding()[0]?.mend ?? '', /svar -- backup/)
})

test('what cannot be read is no backup', () => {
  writeFileSync(join(dataDir, 'last-backup.json'), 'half a li')
  assert.equal(finding()[0]?.found, 'none has been made yet')
})

test('of a database that is the operator’s own the doctor knows no backups', () => {
  assert.deepEqual(finding('postgres://db'), [])
})
