import { parseSync } from 'oxc-parser'

/**
 * Parses one file. Gives the tree, its comments, and `lineOf(offset)`, which counts from 1.
 * Throws with the place when the file cannot be read as JavaScript or TypeScript.
 */
export function parse(path, source) {
  const { program, comments, errors } = parseSync(path, source)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`)
  const starts = [0]
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  const lineOf = (offset) => starts.findLastIndex((start) => start <= offset) + 1
  return { program, comments, lineOf }
}

/** Calls `visit(node, parents)` for every node, from the outside in; `parents` ends with the nearest. */
export function walk(node, visit, parents = []) {
  if (node === null || typeof node !== 'object') return
  const isNode = typeof node.type === 'string'
  if (isNode) visit(node, parents)
  const inner = isNode ? [...parents, node] : parents
  for (const key in node) {
    if (typeof node[key] === 'object') walk(node[key], visit, inner)
  }
}

/**
 * Every module that a file names: imports, re-exports, and `new URL('…', import.meta.url)`, which starts a worker.
 * `isType` is true for those that vanish when types are stripped.
 */
export function importsOf(path, source) {
  const found = []
  walk(parse(path, source).program, (node) => {
    const target = node.source ?? (node.type === 'NewExpression' ? urlOfModule(node) : undefined)
    if (typeof target?.value === 'string') found.push({ name: target.value, isType: isTypeOnly(node) })
  })
  return found
}

function isTypeOnly(node) {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true
  const parts = node.specifiers ?? []
  return parts.length > 0 && parts.every((part) => part.importKind === 'type' || part.exportKind === 'type')
}

function urlOfModule({ callee, arguments: [first, base] }) {
  const isModuleUrl =
    callee.name === 'URL' && base?.object?.type === 'MetaProperty' && base.property.name === 'url'
  return isModuleUrl ? first : undefined
}
