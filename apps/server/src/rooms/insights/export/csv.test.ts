import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { csvRecord } from './csv.ts'

describe('a CSV record', () => {
  it('quotes what RFC 4180 asks for and ends with CRLF', () => {
    assert.equal(csvRecord(['a', 'b,c', 'd"e', 'f\ng', null, 3, true]), 'a,"b,c","d""e","f\ng",,3,true\r\n')
  })

  it('leaves nothing that a spreadsheet would carry out', () => {
    for (const text of ['=1+1', '+47', '-2', '@sum', '\t=1', '\r=1']) assert.match(csvRecord([text]), /^"?'/)
    assert.equal(csvRecord(['=HYPERLINK("http://x","y")']), `"'=HYPERLINK(""http://x"",""y"")"\r\n`)
    assert.equal(csvRecord([-2]), '-2\r\n')
  })
})
