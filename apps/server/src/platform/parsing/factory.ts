import { crc32, deflateRawSync } from 'node:zlib'

/** Documents for tests, made byte by byte: as small as the formats allow. */

export interface ZipEntry {
  name: string
  content: string | Uint8Array
  /** A lie about the size of what is packed. */
  statedSize?: number
  deflate?: boolean
}

/** A ZIP archive (APPNOTE 6.3): local headers, contents, central directory. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name)
    const content = Buffer.from(entry.content)
    const packed = entry.deflate ? deflateRawSync(content) : content
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(0x0800, 2)
    fields.writeUInt16LE(entry.deflate ? 8 : 0, 4)
    fields.writeUInt32LE(crc32(content), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(entry.statedSize ?? content.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name, packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), fields, place, name]))
    parts.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, central, Buffer.from('PK\x05\x06'), end])
}

const contentTypes = (main: string, type: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${main}" ContentType="${type}"/></Types>`
const rootRelation = (main: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${main}"/></Relationships>`

/** A Word document; `body` is WordprocessingML. See `paragraph` and `table`. */
export function docx(body: string, more: readonly ZipEntry[] = []): Uint8Array {
  const main = 'word/document.xml'
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  const styles = ['heading 1', 'heading 2'].map(
    (name) =>
      `<w:style w:type="paragraph" w:styleId="${name.replace(/\W/, '')}"><w:name w:val="${name}"/></w:style>`,
  )
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  return zip([
    { name: '[Content_Types].xml', content: contentTypes(main, type) },
    { name: '_rels/.rels', content: rootRelation(main) },
    {
      name: main,
      content: `<?xml version="1.0"?><w:document ${space}><w:body>${body}</w:body></w:document>`,
    },
    {
      name: 'word/styles.xml',
      content: `<?xml version="1.0"?><w:styles ${space}>${styles.join('')}</w:styles>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    },
    ...more,
  ])
}

export function paragraph(text: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}

/** A workbook with inline strings and numbers. */
export function xlsx(sheets: Record<string, readonly (readonly (string | number)[])[]>): Uint8Array {
  const main = 'xl/workbook.xml'
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
  const space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const link = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
  const names = Object.keys(sheets)
  const list = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  const relations = names.map(
    (_name, index) =>
      `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  return zip([
    { name: '[Content_Types].xml', content: contentTypes(main, type) },
    { name: '_rels/.rels', content: rootRelation(main) },
    {
      name: main,
      content: `<?xml version="1.0"?><workbook ${space} ${link}><sheets>${list.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    },
    ...Object.values(sheets).map((rows, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `<?xml version="1.0"?><worksheet ${space}><sheetData>${rows.map(sheetRow).join('')}</sheetData></worksheet>`,
    })),
  ])
}

function sheetRow(row: readonly (string | number)[], index: number): string {
  const cells = row.map((value, column) => {
    const place = `${String.fromCharCode(65 + column)}${index + 1}`
    if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`
    return `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`
  })
  return `<row r="${index + 1}">${cells.join('')}</row>`
}

export interface PdfText {
  text: string
  size?: number
  x?: number
  y: number
}

/** A PDF with one standard font; `extra` is put into each page's content as it is. */
export function pdf(pages: readonly (readonly PdfText[])[], extra = ''): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ]
  const kids: string[] = []
  for (const lines of pages) {
    const draw = lines.map(
      ({ text, size = 11, x = 72, y }) =>
        `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
    )
    const content = `${draw.join('\n')}\n${extra}`
    objects.push(`<</Length ${Buffer.byteLength(content, 'latin1')}>>stream\n${content}\nendstream`)
    const resources = '<</Font<</F1 3 0 R>>>>'
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources${resources}/Contents ${objects.length} 0 R>>`,
    )
    kids.push(`${objects.length} 0 R`)
  }
  objects[1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.join(' ')}]>>`
  return assemblePdf(objects)
}

/** Numbers the objects, and writes the table of where they stand. */
export function assemblePdf(objects: readonly string[]): Uint8Array {
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return String(offset).padStart(10, '0')
  })
  const rows = offsets.map((offset) => `${offset} 00000 n \n`).join('')
  const size = objects.length + 1
  const end = `trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF`
  return Buffer.from(`${body}xref\n0 ${size}\n0000000000 65535 f \n${rows}${end}`, 'latin1')
}
