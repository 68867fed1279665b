import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import pg from 'pg'
import { systemClock } from '../../../kernel/clock.ts'
import type { Config } from '../../../platform/config/config.ts'
import { openHouse } from '../../house.ts'
import { openInstallation } from '../../installation.ts'
import { createPlatform } from '../../platform.ts'
import { version } from '../../version.ts'
import { noteBackup } from '../backup-finding.ts'
import {
  checkRows,
  type Manifest,
  manifestPath,
  readManifest,
  readRows,
  writeRows,
} from '../backup-folder.ts'
import { type Command, type Given, optional, UsageError } from '../command.ts'
import { configOf } from '../installation.ts'
import * as store from '../stores/whole-database.ts'

const files = 'files'
const keys = join('keys', 'installation.key')

export const backup: Command = {
  name: 'backup',
  summary: 'Writes database, files and keys into a folder, also while Svar runs',
  usage: '[--out FOLDER] [--json]',
  options: { out: { type: 'string' } },
  help: 'The folder holds the installation key: keep it where only you can read it. With SVAR_SECRET_KEY set, keep that too.',
  async run(given) {
    const { config } = configOf(given)
    refuseExternal(config, 'pg_dump')
    const madeAt = systemClock.now().toISOString()
    const out = resolve(
      optional(given, 'out') ??
        join(dirname(config.dataDir), `svar-backup-${madeAt.slice(0, 19).replaceAll(':', '-')}`),
    )
    if (existsSync(out)) throw new Error(`${out} is there already. Choose another folder: --out`)
    const partial = `${out}.partial`
    mkdirSync(partial, { recursive: true, mode: 0o700 })
    try {
      const written = await writeDatabase(given, config, partial)
      for (const part of [files, keys]) await copyIfThere(join(config.dataDir, part), join(partial, part))
      const manifest: Manifest = { format: 1, version, madeAt, ...written }
      writeFileSync(manifestPath(partial), JSON.stringify(manifest, null, 2), { mode: 0o600 })
      renameSync(partial, out)
      noteBackup(config, { madeAt, out })
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
      return {
        text: `${out}\n${rows} rows in ${manifest.tables.length} tables, with files and keys.`,
        json: { out, rows },
      }
    } finally {
      rmSync(partial, { recursive: true, force: true })
    }
  },
}

/** All tables as they are at one moment, whatever is written meanwhile. */
async function writeDatabase(
  given: Given,
  config: Config,
  folder: string,
): Promise<Pick<Manifest, 'migrations' | 'tables'>> {
  const installation = await openInstallation(config, { say: given.say, join: true })
  const client = new pg.Client({ connectionString: installation.ownerUrl, application_name: 'svar:backup' })
  try {
    await client.connect()
    await store.beginReading(client)
    const migrations = await store.migrationsOf(client)
    const tables: Manifest['tables'] = []
    for (const name of await store.tablesToKeep(client)) {
      tables.push({ ...name, ...(await writeRows(folder, name, store.rowsOfTable(client, name))) })
    }
    await store.commit(client)
    return { migrations, tables }
  } finally {
    await client.end()
    await installation.stop()
  }
}

export const restore: Command = {
  name: 'restore',
  summary: 'Fills an empty data directory from a backup',
  usage: '<folder> [--json]',
  help: 'Stop Svar first. It never overwrites: point SVAR_DATA_DIR at an empty folder, or move the old one away.',
  async run(given) {
    const [word] = given.words
    if (!word || given.words.length > 1) throw new UsageError('Name the folder of one backup.')
    const folder = resolve(word)
    const { config } = configOf(given)
    refuseExternal(config, 'pg_restore')
    const manifest = readManifest(folder)
    await checkRows(folder, manifest)
    if (existsSync(join(config.dataDir, keys)) && existsSync(join(folder, keys))) throw inUse(config)
    const rows = await fillDatabase(given, config, folder, manifest)
    return {
      text: `${rows} rows are back in ${config.dataDir}. Start Svar: npm start`,
      json: { dataDir: config.dataDir, rows },
    }
  },
}

async function fillDatabase(
  given: Given,
  config: Config,
  folder: string,
  manifest: Manifest,
): Promise<number> {
  const installation = await openInstallation(config, { say: given.say })
  const client = new pg.Client({ connectionString: installation.ownerUrl, application_name: 'svar:restore' })
  try {
    await client.connect()
    await refuseUnlike(client, config, manifest)
    // Keys come first: what is opened next would make new ones.
    for (const part of [files, keys]) await copyIfThere(join(folder, part), join(config.dataDir, part))
    await prepareQueues(given, config, installation.loginUrl)
    return await putAllBack(client, folder, manifest)
  } finally {
    await client.end()
    await installation.stop()
  }
}

async function refuseUnlike(client: pg.Client, config: Config, manifest: Manifest): Promise<void> {
  if (await store.isInUse(client)) throw inUse(config)
  const here = await store.migrationsOf(client)
  if (here.join() === manifest.migrations.join()) return
  throw new Error(
    `The backup was made by Svar ${manifest.version}, whose database differs from this one's (${version}). Restore it with that version, then update.`,
  )
}

async function prepareQueues(given: Given, config: Config, loginUrl: string): Promise<void> {
  const house = await openHouse(createPlatform(config, configOf(given).log, loginUrl, 'tool'), config, 'tool')
  await house.close()
}

/** In one transaction: it is all there afterwards, or nothing. */
async function putAllBack(client: pg.Client, folder: string, { tables }: Manifest): Promise<number> {
  let rows = 0
  await store.beginPuttingBack(client)
  for (const name of tables) {
    for await (const batch of readRows(folder, name)) rows += await store.putBack(client, name, batch)
    await store.continueCounting(client, name)
  }
  await store.commit(client)
  return rows
}

async function copyIfThere(from: string, to: string): Promise<void> {
  if (existsSync(from)) await cp(from, to, { recursive: true, preserveTimestamps: true })
}

const inUse = (config: Config) =>
  new Error(
    `There is an installation in ${config.dataDir} already. Choose an empty folder: SVAR_DATA_DIR=./restored npm run svar -- restore …`,
  )

function refuseExternal(config: Config, tool: string): void {
  if (!config.databaseUrl) return
  throw new Error(
    `The database is your own (DATABASE_URL): use ${tool} for it, and copy ${join(config.dataDir, files)} and ${join(config.dataDir, keys)}.`,
  )
}
