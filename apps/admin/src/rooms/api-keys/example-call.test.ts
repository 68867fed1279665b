import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { exampleCall } from './example-call.ts'

test('a shell reads the example as it was meant, also with quotes in the question', () => {
  const call = exampleCall('http://localhost:3002', 'sk_abc', `What's "included"?`)
  const printed = execFileSync('sh', ['-c', call.replace('curl', "printf '%s\\n'")], { encoding: 'utf8' })
  assert.deepEqual(printed.trim().split('\n'), [
    'http://localhost:3002/api/ai-customer-service/gpt/chat',
    '-H',
    'Authorization: Bearer sk_abc',
    '-H',
    'Content-Type: application/json',
    '-d',
    `{"message":"What's \\"included\\"?"}`,
  ])
})
