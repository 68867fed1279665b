// Is loaded into each file of tests: ends one that does not end by itself, with a line that says what holds it. Node's
// runner limits a test, and not what is left open after the last one.
const LIMIT_MS = 10 * 60_000

if (process.env.NODE_TEST_CONTEXT === 'child-v8') setTimeout(end, LIMIT_MS).unref()

function end() {
  const open = [...new Set(process.getActiveResourcesInfo())].join(', ')
  process.stderr.write(`ended after ${LIMIT_MS / 60_000} minutes: ${process.argv[1]} (open: ${open})\n`)
  process.exit(1)
}
