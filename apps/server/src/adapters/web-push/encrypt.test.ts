import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { encryptPush } from './encrypt.ts'

const bytes = (text: string) => Buffer.from(text, 'base64url')
const reader = {
  publicKey: bytes('BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4'),
  auth: bytes('BTBZMqHH6r4Tts7J_aSIgg'),
}

describe('encrypting a push', () => {
  it('gives the bytes of the example in RFC 8291, section 5', () => {
    const sealed = encryptPush(Buffer.from('When I grow up, I want to be a watermelon'), reader, {
      salt: bytes('DGv6ra1nlYgDCS1FRnbzlw'),
      privateKey: bytes('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw'),
    })
    assert.equal(
      sealed.toString('base64url'),
      'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
    )
  })
  it('is another each time, and never longer than a push service takes', () => {
    const plain = Buffer.from('Hei')
    assert.notDeepEqual(encryptPush(plain, reader), encryptPush(plain, reader))
    assert.ok(encryptPush(Buffer.alloc(3993), reader).length <= 4096)
    assert.throws(() => encryptPush(Buffer.alloc(3994), reader), RangeError)
  })
  it('refuses a key that is no point of the curve', () => {
    assert.throws(() => encryptPush(Buffer.from('x'), { ...reader, publicKey: Buffer.alloc(65, 4) }))
  })
})
