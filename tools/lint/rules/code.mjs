// Rules that read the syntax tree: `find` says of one node whether it is a fault, `cure` what to do about it.
import { isTestCode } from '../source-files.mjs'
import { walk } from '../syntax.mjs'

const inServer = (path) => path.startsWith('apps/server/src/') && !isTestCode(path)
const NETWORK = new Set(
  ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns'].map((name) => `node:${name}`),
)
const SQL =
  /^\s*(SELECT\s[\s\S]+\sFROM\s|INSERT\s+INTO\s|UPDATE\s+\S+\s+SET\s|DELETE\s+FROM\s|WITH\s+\S+[\s\S]+\sAS\s*\(|(CREATE|ALTER|DROP|TRUNCATE)\s+[A-Z]|SET\s+LOCAL\s|BEGIN\b)/

export const codeRules = [
  {
    name: 'one way out to the network',
    cure: 'ask ctx or the platform for `egress` and call egress.fetch: it checks the address, each redirect, time and bytes.',
    applies: (path) => inServer(path) && !/\/platform\/(egress|http)\//.test(path),
    find: (node) => isNetworkCall(node) || isNetworkImport(node),
  },
  {
    name: 'time comes from the clock',
    cure: 'use ctx.clock.now(), so that a test can set the time (performance.now() measures durations).',
    applies: (path) => inServer(path) && path !== 'apps/server/src/kernel/clock.ts',
    find: (node) =>
      isDateNow(node) ||
      (node.type === 'NewExpression' && isName(node.callee, 'Date') && node.arguments.length === 0),
  },
  {
    name: 'SQL stands in the store',
    cure: "move the statement to the room's store.ts (or stores/), as a function that takes ctx first.",
    // Accounts and the directory stand outside of every tenant: their folder is their store.
    applies: (path) =>
      inServer(path) &&
      !/\/platform\/|\/(store|tables|directory)\.ts$|\/stores\/|\/identity\/(accounts|access)\//.test(path),
    find: (node) => isSql(node),
  },
  {
    name: 'the environment is read once',
    cure: 'add the variable to apps/server/src/platform/config and hand the value on.',
    applies: (path) =>
      /^(apps|packages)\/[^/]+\/src\//.test(path) &&
      !isTestCode(path) &&
      !/\/platform\/config\/|\/main\.ts$/.test(path),
    find: (node) => isMember(node, 'process', 'env'),
  },
  {
    name: 'a function fits on a screen',
    cure: 'find the parts that have a name of their own and let them be functions; 50 lines are the stop, 5 to 20 the aim.',
    applies: (path) => /^(apps|packages|tools)\//.test(path) && !isTestCode(path),
    find: (node, lineOf) => isFunction(node) && ownLines(node, lineOf) > 50,
  },
]

const isName = (node, name) => node?.type === 'Identifier' && node.name === name

function isMember(node, object, property) {
  return node?.type === 'MemberExpression' && isName(node.object, object) && isName(node.property, property)
}

function isNetworkCall({ type, callee }) {
  return type === 'CallExpression' && (isName(callee, 'fetch') || isMember(callee, 'globalThis', 'fetch'))
}

function isNetworkImport({ type, source, importKind, specifiers }) {
  if (type !== 'ImportDeclaration' || importKind === 'type') return false
  if (specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type')) return false
  return NETWORK.has(source.value) || source.value === 'undici'
}

function isDateNow({ type, callee }) {
  return type === 'CallExpression' && isMember(callee, 'Date', 'now')
}

function isSql(node) {
  if (node.type === 'Literal') return typeof node.value === 'string' && SQL.test(node.value)
  return node.type === 'TemplateLiteral' && SQL.test(node.quasis.map((part) => part.value.raw).join('x'))
}

function isFunction({ type, body }) {
  return /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type) && body !== null
}

/** The lines of a function without those of the functions inside it, which are judged by themselves. */
function ownLines(node, lineOf) {
  const height = ({ start, end }) => lineOf(end) - lineOf(start) + 1
  let own = height(node)
  walk(node.body, (inner, parents) => {
    if (isFunction(inner) && height(inner) > 1 && !parents.some(isFunction)) own -= height(inner) - 1
  })
  return own
}
