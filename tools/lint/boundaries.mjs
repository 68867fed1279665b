// Holds the walls of the house: prints each import that crosses one, with the cure.
import { codeFiles, read } from './source-files.mjs'
import { findCrossings } from './walls.mjs'

const inHouse = (path) => /^(apps|packages)\/[^/]+\/(src|test|scripts)\//.test(path)
const sources = new Map(
  codeFiles()
    .filter(inHouse)
    .map((path) => [path, read(path)]),
)

const crossings = await findCrossings(sources)
for (const { from, way, rule, cure } of crossings)
  process.stdout.write(`${from} → ${way}\n    ${rule}: ${cure}\n`)
process.stdout.write(`${sources.size} modules, ${crossings.length} crossings that are not allowed\n`)
process.exitCode = crossings.length > 0 ? 1 : 0
