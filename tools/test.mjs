// What `npm test` runs, here and in CI: the checks, every test of the workspaces against one PostgreSQL, and a person's
// journeys in a real browser. Its last line is "N passed, N failed, N skipped".
// `npm test -- tickets` runs only the tests whose path holds that word, without the checks.
import { spawn } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { findChromium } from './browser.mjs'
import { check } from './check.mjs'
import { root } from './lint/source-files.mjs'

const TESTS = ['{apps,packages}/*/{src,test}/**/*.test.ts', 'tools/**/*.test.mjs']
const JOURNEYS = ['e2e/**/*.test.ts']

const wanted = process.argv.slice(2)
const total = { passed: 0, failed: 0, skipped: 0 }

function filesOf(patterns) {
  const files = globSync(patterns, { cwd: root, exclude: ['**/node_modules/**'] }).toSorted()
  return files.filter((path) => wanted.length === 0 || wanted.some((word) => path.includes(word)))
}

/** Runs the files with Node's test runner, shows what it says, and counts what it counted. */
async function runTests(files, env, atOnce, flags = []) {
  if (files.length === 0) return
  const folder = mkdtempSync(join(tmpdir(), 'svar-test-report-'))
  const report = join(folder, 'report.tap')
  const reporters = ['--test-reporter=dot', '--test-reporter-destination=stdout']
  reporters.push('--test-reporter=tap', `--test-reporter-destination=${report}`)
  const limits = [`--test-concurrency=${atOnce}`, '--test-timeout=300000', ...flags]
  const child = spawn(process.execPath, ['--test', ...limits, ...reporters, ...files], {
    cwd: root,
    env,
    stdio: 'inherit',
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  const counted = countReport(report)
  rmSync(folder, { recursive: true })
  total.passed += counted.pass
  total.skipped += counted.skipped + counted.todo
  // A run that ended badly without a failed test (a crash of the runner) is a failure too.
  total.failed += counted.fail + counted.cancelled || (code === 0 ? 0 : 1)
}

function countReport(path) {
  const text = readFileSync(path, 'utf8')
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0)
  const names = ['pass', 'fail', 'cancelled', 'skipped', 'todo']
  return Object.fromEntries(names.map((name) => [name, count(name)]))
}

async function runJourneys(env) {
  const files = filesOf(JOURNEYS)
  if (files.length === 0) return
  const { path, reason } = await findChromium()
  // A browser that does not close shall not hold up the journeys after it.
  if (path) return runTests(files, { ...env, SVAR_CHROMIUM: path }, 1, ['--test-force-exit'])
  process.stdout.write(`journeys skipped: ${reason}\n`)
  total.skipped += files.length
}

async function run() {
  if (wanted.length === 0) total.failed += (await check()).length
  // Imported here, so that the checks run also where a type in the server is wrong.
  const { buildStale } = await import('../apps/server/src/shell/build.ts')
  await buildStale((line) => process.stdout.write(`${line}\n`))
  const { startTestPostgres } = await import('../apps/server/src/platform/database/embedded/test-postgres.ts')
  const postgres = await startTestPostgres()
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`
  const env = { ...process.env, PATH: path, SVAR_TEST_DATABASE_URL: postgres.url }
  try {
    await runTests(filesOf(TESTS), env, 2)
    await runJourneys(env)
  } finally {
    await postgres.stop()
  }
}

await run()
const isStrict = ['true', '1'].includes(process.env.CI)
if (isStrict && total.skipped > 0) process.stdout.write('\nIn CI nothing may be skipped.\n')
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
process.exitCode = total.failed > 0 || (isStrict && total.skipped > 0) || total.passed === 0 ? 1 : 0
