import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOlderRelease } from './older-release.ts'

test('a release is older by its version, number by number, and an early one before its own', () => {
  const inOrder = [
    'shop@0.9',
    'shop@1.0.0-beta.2',
    'shop@1.0.0-beta.10',
    'shop@1.0.0',
    'shop@v1.2.0',
    'shop@1.10.0',
  ]
  for (const [at, one] of inOrder.entries())
    for (const [place, other] of inOrder.entries())
      assert.equal(isOlderRelease(one, other), at < place, `${one} before ${other}`)
  assert.equal(isOlderRelease('1.0.0+build.2', '1.0.0+build.9'), false)
})

test('releases that tell no version, or are of another program, are not older', () => {
  for (const [one, other] of [
    ['3f2a91bc', '9bc3f2a1'],
    ['shop@1.0.0', 'till@2.0.0'],
    ['7', '8'],
    ['shop@3f2a91bc', 'shop@1.0.0'],
  ] as const)
    assert.equal(isOlderRelease(one, other), false, `${one} ${other}`)
})
