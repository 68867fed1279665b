// What `npm test` runs, here and in CI: the checks, every test of the workspaces against one PostgreSQL, and a person's
// journeys in a real browser. Its last line is "N passed, N failed, N skipped".
// A test that fails is told at once, and run again with its file, alone, and named if it holds then: it is a defect, of
// itself or of what it tests, but one that a busy machine shows (docs/decisions/0047).
// `npm test -- tickets` runs only the tests whose path holds that word, without the checks.
import { spawn } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, relative, resolve } from 'node:path'
import { findChromium } from './browser.mjs'
import { check } from './check.mjs'
import { root } from './lint/source-files.mjs'
import { bringPrograms } from './programs.mjs'
import { JOURNEYS, TESTS } from './test-files.mjs'

const IN_BROWSER = 'apps/widget/test/'

const tool = (name) => join(root, 'tools', name)
/** Whatever holds up a run, it ends, and has told what failed until then. */
const LIMIT_MS = 75 * 60_000
/** More failed files than this are not a busy machine: they are not run again. */
const FILES_AGAIN_AT_MOST = 4
const heldAgain = []

const wanted = process.argv.slice(2)
const total = { passed: 0, failed: 0, skipped: 0 }

function filesOf(patterns) {
  const files = globSync(patterns, { cwd: root, exclude: ['**/node_modules/**'] }).toSorted()
  return files.filter((path) => wanted.length === 0 || wanted.some((word) => path.includes(word)))
}

/** Runs the files with Node's test runner, shows what it says, and returns what it counted and which tests failed. */
async function runOnce(files, env, atOnce, flags) {
  const folder = mkdtempSync(join(tmpdir(), 'svar-test-report-'))
  const report = join(folder, 'report.jsonl')
  const reporters = [`--test-reporter=${tool('tests-shown.mjs')}`, '--test-reporter-destination=stdout']
  reporters.push(`--test-reporter=${tool('test-report.mjs')}`, `--test-reporter-destination=${report}`)
  const limits = [
    `--test-concurrency=${atOnce}`,
    '--test-timeout=180000',
    `--import=${tool('test-limit.mjs')}`,
  ]
  const args = ['--test', ...limits, ...flags, ...reporters, ...files]
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' })
  const limit = setTimeout(() => endLate(child), LIMIT_MS - performance.now())
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearTimeout(limit)
  const lines = readFileSync(report, 'utf8').split('\n').filter(Boolean)
  rmSync(folder, { recursive: true })
  const said = lines.map((line) => JSON.parse(line))
  const counts = said.find(({ counts }) => counts)?.counts
  const groups = said.filter(({ skipped }) => skipped).length
  return { code, counts, groups, failures: said.filter(({ failed }) => failed) }
}

function endLate(child) {
  process.stdout.write(`\nended: the run took longer than ${LIMIT_MS / 60_000} minutes\n`)
  child.kill('SIGTERM')
}

/** A failed file is run once more by itself; a test that then holds is counted as passed, and named at the end. */
async function runTests(files, env, atOnce, flags = []) {
  if (files.length === 0) return
  const { code, counts, groups, failures } = await runOnce(files, env, atOnce, flags)
  total.skipped += (counts?.skipped ?? 0) + (counts?.todo ?? 0) + groups
  total.passed += counts?.passed ?? 0
  if (code === 0) return
  const failed = (counts?.failed ?? 0) + (counts?.cancelled ?? 0)
  const again = [...new Set(failures.map(({ file }) => relative(root, resolve(root, file))))]
  // A run that ended badly without a failed test (a crash of the runner) is a failure too.
  if (again.length === 0 || again.length > FILES_AGAIN_AT_MOST) {
    total.failed += failed || 1
    return
  }
  process.stdout.write(`\nrunning again, alone: ${again.join(', ')}\n`)
  const second = await runOnce(again, env, 1, flags)
  const stillFailed =
    (second.counts?.failed ?? 0) + (second.counts?.cancelled ?? 0) || (second.code === 0 ? 0 : 1)
  total.failed += stillFailed
  total.passed += Math.max(0, failed - stillFailed)
  const stays = new Set(second.failures.map(({ failed: name }) => name))
  heldAgain.push(...failures.filter(({ failed: name }) => !stays.has(name)))
}

/** Those that need no browser, and those that do where there is one. */
async function runAll(env) {
  const { path, reason } = findChromium()
  const inBrowser = { ...env, ...(path && { SVAR_CHROMIUM: path }) }
  const tests = filesOf(TESTS)
  const journeys = filesOf(JOURNEYS)
  const kept = path ? [] : [...tests.filter((file) => file.startsWith(IN_BROWSER)), ...journeys]
  const left = (files) => files.filter((file) => !kept.includes(file))
  await runTests(left(tests), inBrowser, 2)
  // A browser that does not close shall not hold up the journeys after it.
  await runTests(left(journeys), inBrowser, 1, ['--test-force-exit'])
  if (kept.length > 0) process.stdout.write(`\n${kept.length} files in a browser skipped: ${reason}\n`)
  total.skipped += kept.length
}

async function run() {
  if (wanted.length === 0) total.failed += (await check()).length
  bringPrograms((line) => process.stdout.write(`${line}\n`))
  // Imported here, so that the checks run also where a type in the server is wrong.
  const { buildStale } = await import('../apps/server/src/shell/build.ts')
  await buildStale((line) => process.stdout.write(`${line}\n`))
  const { startTestPostgres } = await import('../apps/server/src/platform/database/embedded/test-postgres.ts')
  const postgres = await startTestPostgres()
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`
  const env = { ...process.env, PATH: path, SVAR_TEST_DATABASE_URL: postgres.url }
  try {
    await runAll(env)
  } finally {
    await postgres.stop()
  }
}

await run()
const isStrict = ['true', '1'].includes(process.env.CI)
if (isStrict && total.skipped > 0) process.stdout.write('\nIn CI nothing may be skipped.\n')
for (const { failed, file } of heldAgain)
  process.stdout.write(`\nheld only when run again: ${failed} (${relative(root, file)})\n`)
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
process.exitCode = total.failed > 0 || (isStrict && total.skipped > 0) || total.passed === 0 ? 1 : 0
