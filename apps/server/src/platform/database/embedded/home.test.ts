import assert from 'node:assert/strict'
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { chooseHome, prepareDataDir } from './home.ts'

const folders: string[] = []
const lines: string[] = []
const log = (line: string) => void lines.push(line)
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A parent that only the user who runs this may enter, as /root is. */
function closedParent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'svar-home-'))
  folders.push(folder)
  return folder
}

/** Chooses a home and puts into it what a finished cluster is recognised by. */
function settle(dataDir: string): string {
  prepareDataDir(dataDir)
  const { folder, account } = chooseHome(dataDir, log)
  folders.push(folder)
  const cluster = join(folder, 'cluster')
  if (existsSync(cluster)) return folder
  mkdirSync(cluster, { mode: 0o700 })
  writeFileSync(join(cluster, 'PG_VERSION'), '18\n')
  if (account) chownSync(cluster, account.uid, account.gid)
  return folder
}

test('a file in the place of the data directory is refused in words', () => {
  const path = join(closedParent(), 'data')
  writeFileSync(path, '')
  assert.throws(() => prepareDataDir(path), /cannot write its data to .*data \(it is a file\).*SVAR_DATA_DIR/)
  assert.throws(() => prepareDataDir(join(path, 'below')), /a part of its path is a file/)
})

// The rules differ by who runs Svar, and a test run is only ever one of the two.
if (process.getuid?.() === 0) {
  test('as root in a closed folder, the database lies elsewhere and the place is said', () => {
    const dataDir = join(closedParent(), 'data')
    const folder = settle(dataDir)
    assert.notEqual(folder, join(dataDir, 'postgres'))
    assert.ok(lines.some((line) => line.includes(folder)))
    assert.equal(settle(dataDir), folder)
  })

  test('a data directory that was moved keeps its database, a copy of it gets its own', () => {
    const parent = closedParent()
    const folder = settle(join(parent, 'data'))
    renameSync(join(parent, 'data'), join(parent, 'moved'))
    assert.equal(settle(join(parent, 'moved')), folder)
    cpSync(join(parent, 'moved'), join(parent, 'copy'), { recursive: true })
    assert.notEqual(settle(join(parent, 'copy')), folder)
    assert.equal(settle(join(parent, 'moved')), folder)
  })

  test('whoever deletes the data directory to start over gets an empty database', () => {
    const dataDir = join(closedParent(), 'data')
    const folder = settle(dataDir)
    rmSync(dataDir, { recursive: true })
    assert.notEqual(settle(dataDir), folder)
  })
} else {
  test('an ordinary user keeps the database in the data directory', () => {
    const dataDir = join(closedParent(), 'data')
    assert.equal(settle(dataDir), join(dataDir, 'postgres'))
  })
}
