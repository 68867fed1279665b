import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Mail } from 'lucide-react'
import { type Recent, withLatest } from './recent-list.ts'

const one = (to: string): Recent => ({ to, label: to, icon: Mail })

test('what was opened last stands first, each once, and only so many', () => {
  let list: Recent[] = []
  for (const to of ['a', 'b', 'c', 'a', 'd', 'e', 'f', 'g']) list = withLatest(list, one(to))
  assert.deepEqual(
    list.map(({ to }) => to),
    ['g', 'f', 'e', 'd', 'a', 'c'],
  )
})
