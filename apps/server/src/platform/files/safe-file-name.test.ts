import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { attachmentHeaders, contentDisposition } from './attachment-headers.ts'
import { safeFileName } from './safe-file-name.ts'

test('a name keeps its letters and loses path, control and direction marks', () => {
  assert.equal(safeFileName('Prisliste våren.pdf'), 'Prisliste våren.pdf')
  assert.equal(safeFileName('../../etc/passwd'), 'passwd')
  assert.equal(safeFileName('C:\\Users\\Kari\\bilde.png'), 'bilde.png')
  assert.equal(safeFileName('invoice\u202efdp.exe'), 'invoicefdp.exe')
  assert.equal(safeFileName('a\r\nSet-Cookie: x=1.txt'), 'aSet-Cookie_ x=1.txt')
  assert.equal(safeFileName('...'), 'file')
  assert.equal(safeFileName('CON.txt'), '_CON.txt')
  assert.equal(safeFileName(`${'å'.repeat(300)}.docx`).length, 120)
  assert.ok(safeFileName(`${'å'.repeat(300)}.docx`).endsWith('.docx'))
})

test('whatever the name, the header is one line of printable ASCII with a closed quote', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const header = contentDisposition('attachment', name)
      assert.match(
        header,
        /^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]+"(; filename\*=UTF-8''[\w.!~%-]+)?$/,
      )
    }),
  )
})

test('a name with other letters travels in both forms', () => {
  const header = contentDisposition('inline', 'Flyttning på söndag.pdf')
  assert.equal(
    header,
    `inline; filename="Flyttning pa sondag.pdf"; filename*=UTF-8''Flyttning%20p%C3%A5%20s%C3%B6ndag.pdf`,
  )
})

test('only pictures without script are shown in place; all is sandboxed', () => {
  const disposition = (contentType: string) =>
    attachmentHeaders({ name: 'a', contentType })['content-disposition']?.split(';')[0]
  for (const type of ['image/png', 'image/jpeg', 'image/gif', 'image/webp'])
    assert.equal(disposition(type), 'inline')
  for (const type of ['image/svg+xml', 'text/html', 'text/plain', 'application/pdf']) {
    assert.equal(disposition(type), 'attachment')
  }
  const headers = attachmentHeaders({ name: 'a', contentType: 'image/png', size: 5 })
  assert.equal(headers['x-content-type-options'], 'nosniff')
  assert.match(headers['content-security-policy'] ?? '', /sandbox.*default-src 'none'/)
})
