import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readLines, writeLines } from './json-lines.ts'
import type { TableName } from './stores/whole-database.ts'

const manifest = z.object({
  format: z.literal(1),
  version: z.string(),
  madeAt: z.string(),
  migrations: z.array(z.string()),
  tables: z.array(
    z.object({ schema: z.string(), table: z.string(), rows: z.number().int(), sha256: z.string() }),
  ),
})
export type Manifest = z.infer<typeof manifest>

export const manifestPath = (folder: string): string => join(folder, 'manifest.json')
const rowsPath = (folder: string, { schema, table }: TableName) =>
  join(folder, 'database', `${schema}.${table}.jsonl`)

/** @throws Error where the folder is no backup */
export function readManifest(folder: string): Manifest {
  if (!existsSync(manifestPath(folder))) throw new Error(`${folder} is no backup: it has no manifest.json.`)
  const read = manifest.safeParse(JSON.parse(readFileSync(manifestPath(folder), 'utf8')))
  if (!read.success)
    throw new Error(`${manifestPath(folder)} cannot be read: it was made by another version, or is damaged.`)
  return read.data
}

/** Writes a table's rows, one a line. */
export function writeRows(
  folder: string,
  name: TableName,
  rows: AsyncIterable<string>,
): Promise<{ rows: number; sha256: string }> {
  mkdirSync(join(folder, 'database'), { recursive: true, mode: 0o700 })
  return writeLines(rowsPath(folder, name), rows)
}

const BATCH = 200

/** A table's rows in batches. */
export const readRows = (folder: string, name: TableName): AsyncIterable<string[]> =>
  readLines(rowsPath(folder, name), BATCH)

/** @throws Error naming the file that is missing or was changed since */
export async function checkRows(folder: string, { tables }: Manifest): Promise<void> {
  for (const name of tables) {
    const path = rowsPath(folder, name)
    if (!existsSync(path)) throw new Error(`The backup is damaged: ${path} is missing.`)
    const hash = createHash('sha256')
    for await (const part of createReadStream(path)) hash.update(part)
    if (hash.digest('hex') !== name.sha256)
      throw new Error(`The backup is damaged: ${path} was changed since it was made.`)
  }
}
