/**
 * A reporter for Node's test runner that is read by a program: a line of JSON for each test that failed
 * (`{ failed, file }`) and for each group of tests that was skipped (`{ skipped }`), and at the end `{ counts }`, where
 * Node counts a group that was skipped as nothing.
 */
// biome-ignore lint/style/noDefaultExport: what the test runner asks for
export default async function* report(events) {
  for await (const { type, data } of events) {
    if (type === 'test:fail' && data.todo === undefined)
      yield `${JSON.stringify({ failed: data.name, file: data.file ?? data.name })}\n`
    if (type === 'test:pass' && data.skip !== undefined && data.details.type === 'suite')
      yield `${JSON.stringify({ skipped: data.name })}\n`
    if (type === 'test:summary' && !data.file) yield `${JSON.stringify({ counts: data.counts })}\n`
  }
}
