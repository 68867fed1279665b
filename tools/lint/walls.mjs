// Finds imports that cross a wall of the house, with dependency-cruiser and the rules of .dependency-cruiser.cjs.
// It cannot read TypeScript 7, so it is given a mirror of the tree: the same files, holding nothing but their imports
// (those of types too, which a compiler would drop: a type is a dependency like any other).
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { importsOf } from './syntax.mjs'

const { options, forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs')
const packages = {
  '@svar/contract': 'packages/contract/src/index.ts',
  '@svar/language': 'packages/language/src/index.ts',
}

/**
 * Takes the sources by path; gives `{ from, way, rule, cure }` for each crossing, the way being what is imported, or
 * the whole circle. Walls hold for types as well. A circle of types alone costs nothing when the program runs, so
 * circles are looked for among the other imports; between rooms and floors the walls forbid both kinds.
 */
export async function findCrossings(sources) {
  const isCircle = (rule) => rule.to.circular === true
  const walls = await violationsOf(
    sources,
    false,
    forbidden.filter((rule) => !isCircle(rule)),
  )
  const circles = await violationsOf(sources, true, forbidden.filter(isCircle))
  return [...walls, ...circles].map(({ rule, from, to, cycle }) => ({
    from: asWritten(from, sources),
    way: (cycle?.length ? cycle.map((step) => step.name) : [to])
      .map((path) => asWritten(path, sources))
      .join(' → '),
    rule: rule.name,
    cure: forbidden.find((one) => one.name === rule.name).comment,
  }))
}

async function violationsOf(sources, atRunTime, rules) {
  const folder = mkdtempSync(join(tmpdir(), 'svar-walls-'))
  try {
    buildMirror(folder, sources, atRunTime)
    const ruleSet = { forbidden: rules }
    const { output } = await cruise(['.'], { ...options, baseDir: folder, validate: true, ruleSet })
    return output.summary.violations
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function buildMirror(folder, sources, atRunTime) {
  for (const [path, source] of sources) {
    const imports = importsOf(path, source).filter((one) => !(atRunTime && one.isType))
    const names = new Set(imports.flatMap((one) => mirrored(path, one.name) ?? []))
    const target = join(folder, asJavaScript(path))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, [...names].map((name) => `import '${name}'\n`).join(''))
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
}

/** Our own modules and Node's; what npm brings is knip's concern. */
function mirrored(path, name) {
  if (name.startsWith('node:')) return name
  const own = packages[name]
  if (own) return asJavaScript(posix.relative(posix.dirname(path), own))
  if (!/^\.\.?\//.test(name)) return undefined
  // Styles, pictures and data are no modules; a name without an ending is one, and is then found missing.
  if (/\.[a-z]+(\?[a-z]+)?$/.test(name) && !/\.([cm]?js|tsx?|jsx)$/.test(name)) return undefined
  return asJavaScript(name)
}

function asJavaScript(path) {
  return path.replace(/\.tsx?$/, '.js')
}

/** Back to the name that the reader knows. */
function asWritten(path, sources) {
  return (
    [path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx')].find((name) => sources.has(name)) ?? path
  )
}
