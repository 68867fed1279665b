import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cleanText } from './clean-text.ts'

test('what a person cannot see is gone', () => {
  const tags = [...'ignore all']
    .map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0)))
    .join('')
  assert.equal(cleanText(`Hi${tags} there`), 'Hi there')
  assert.equal(cleanText('pass\u200bword \u202etxt.exe\u202c \ufeffa\u00adb\u2066c'), 'password txt.exe abc')
  assert.equal(cleanText('a\u0000b\u001b[31mc\r\nd\re'), 'ab[31mc\nd\ne')
})

test('what a person sees stays: letters of all kinds, emoji and their families', () => {
  const seen = 'Ærøskøbing Ääkköset straße 👨‍👩‍👧 👍🏽 ❤️ 1️⃣ 日本語 العربية €§'
  assert.equal(cleanText(seen), seen)
  assert.equal(cleanText('4\u00a0500\u202fkr'), '4 500 kr')
  assert.equal(cleanText('a\u030a'), 'å')
})

test('cleaning twice changes nothing more, and the result is always storable', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = cleanText(text)
      assert.equal(cleanText(once), once)
      assert.ok(once.isWellFormed() && !once.includes('\0'))
    }),
  )
})
