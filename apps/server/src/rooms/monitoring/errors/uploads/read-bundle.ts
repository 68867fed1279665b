import { buffer } from 'node:stream/consumers'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { isObject, type JsonObject } from '../../envelope/read-json.ts'
import { hexadecimal, name, object } from '../../event/bounded.ts'

const MOST_ENTRIES = 5000
const MOST_ENTRY_BYTES = 60_000_000
const MOST_UNPACKED_BYTES = 500_000_000
/** A source map in a bundle, with the built file it belongs to. */
export interface BundledMap {
  file: string
  debugId: string | null
  bytes: Buffer
}
export class BundleError extends Error {}

/**
 * The source maps of an artifact bundle, one after the other; all else in it is passed over.
 * @param keep is given each; only one is held at a time
 * @throws BundleError where it is no bundle, or unpacks to too much
 */
export async function readBundle(
  bytes: Buffer,
  keep: (map: BundledMap, named: { release: string | null; dist: string | null }) => Promise<void>,
): Promise<void> {
  const zip = await open(bytes)
  try {
    const entries = await entriesOf(zip)
    const manifest = await readManifest(zip, entries)
    const files = object(manifest.files)
    const named = { release: name(manifest.release), dist: name(manifest.dist) }
    for (const [path, file] of Object.entries(files)) {
      const entry = entries.get(path)
      if (!entry || !isObject(file) || file.type !== 'source_map') continue
      const { 'debug-id': debugId } = headersOf(file)
      await keep(
        { file: builtFor(file, files), debugId: hexadecimal(debugId, 32), bytes: await read(zip, entry) },
        named,
      )
    }
  } finally {
    zip.close()
  }
}

/** Before the archive stand eight bytes, `SYSB` and a version, that its offsets count. Source: getsentry/symbolic. */
async function open(bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, { lazyEntries: true })
  } catch (cause) {
    throw new BundleError('This is no bundle of files.', { cause })
  }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  try {
    return await listed(zip)
  } catch (cause) {
    throw cause instanceof BundleError ? cause : new BundleError('The bundle is broken.', { cause })
  }
}

async function listed(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  let total = 0
  for await (const entry of zip.eachEntry()) {
    total += entry.uncompressedSize
    entries.set(entry.fileName, entry)
    const isTooMuch = entries.size > MOST_ENTRIES || total > MOST_UNPACKED_BYTES
    if (isTooMuch || entry.uncompressedSize > MOST_ENTRY_BYTES)
      throw new BundleError('The bundle holds too much. Upload fewer files at once.')
  }
  return entries
}

async function readManifest(zip: ZipFile, entries: Map<string, Entry>): Promise<JsonObject> {
  const entry = entries.get('manifest.json')
  if (!entry) throw new BundleError('The bundle has no manifest.json.')
  try {
    return object(JSON.parse((await read(zip, entry)).toString('utf8')))
  } catch (cause) {
    throw new BundleError('The manifest of the bundle cannot be read.', { cause })
  }
}

/** An entry that is larger than it says ends with an error. */
async function read(zip: ZipFile, entry: Entry): Promise<Buffer> {
  try {
    return await buffer(await zip.openReadStreamPromise(entry))
  } catch (cause) {
    throw new BundleError('A file of the bundle cannot be unpacked.', { cause })
  }
}

/** Header names in lower case. */
function headersOf(file: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object(file.headers)).map(([key, of]) => [key.toLowerCase(), of]))
}

/** The built file that names this map; else what the map itself is called. */
function builtFor(map: JsonObject, files: JsonObject): string {
  const url = String(map.url ?? '')
  const built = Object.values(files).find((file) => {
    if (!isObject(file) || file.type !== 'minified_source') return false
    const { sourcemap } = headersOf(file)
    return typeof sourcemap === 'string' && beside(String(file.url ?? ''), sourcemap) === url
  })
  return String(isObject(built) ? built.url : url)
}

/** An address as it is meant from another: `app.js.map` seen from `~/js/app.js` is `~/js/app.js.map`. */
function beside(from: string, to: string): string {
  if (/^[a-z]+:|^~/.test(to)) return to
  const base = 'http://host/'
  if (!URL.canParse(from.replace(/^~\//, ''), base)) return to
  const { pathname } = new URL(to, new URL(from.replace(/^~\//, ''), base))
  return from.startsWith('~/') ? `~${pathname}` : pathname
}
