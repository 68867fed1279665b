import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { lockDataDir, refuseHeldDataDir } from './data-dir-lock.ts'
import { processMark } from './processes.ts'

const folders: string[] = []
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'svar-lock-'))
  folders.push(folder)
  return folder
}

function plant(holder: { pid: number; mark: string; host: string }): string {
  const folder = freshFolder()
  writeFileSync(join(folder, 'svar.lock'), JSON.stringify(holder))
  return folder
}

const living = { pid: process.ppid, mark: processMark(process.ppid) ?? '', host: hostname() }

test('a living holder keeps the data directory and is named', () => {
  assert.throws(() => lockDataDir(plant(living)), new RegExp(`process ${process.ppid}\\b`))
})

test('a number that now belongs to another process does not keep it', () => {
  lockDataDir(plant({ ...living, mark: 'an earlier start' })).release()
})

test('half a lock does not keep it', () => {
  const folder = freshFolder()
  writeFileSync(join(folder, 'svar.lock'), '{"pid":')
  lockDataDir(folder).release()
})

test('a holder on another machine keeps it while its heart beats', () => {
  const folder = plant({ pid: 1, mark: 'unknowable', host: 'another-machine' })
  assert.throws(() => lockDataDir(folder), /process 1 on "another-machine"/)
  const longAgo = Date.now() / 1_000 - 60
  utimesSync(join(folder, 'svar.lock'), longAgo, longAgo)
  lockDataDir(folder).release()
})

test('what was taken once can be taken again after its release, and nothing is left behind', () => {
  const folder = freshFolder()
  const lock = lockDataDir(folder)
  assert.throws(() => lockDataDir(folder))
  lock.release()
  lock.release()
  assert.equal(existsSync(join(folder, 'svar.lock')), false)
  lockDataDir(folder).release()
})

test('a look alone names a living holder, passes a dead or missing one, and leaves all as it is', () => {
  const held = plant(living)
  assert.throws(() => refuseHeldDataDir(held), new RegExp(`process ${process.ppid}\\b`))
  const left = plant({ ...living, mark: 'an earlier start' })
  refuseHeldDataDir(left)
  assert.equal(existsSync(join(left, 'svar.lock')), true)
  refuseHeldDataDir(freshFolder())
})
