import readWorkbook from 'read-excel-file/universal'
import { splitTable, withoutEmpty } from '../markdown-table.ts'
import type { Block } from '../sections.ts'
import type { Draft } from './draft.ts'

type Cell = string | number | boolean | Date | null | undefined

/** All sheets, each under its name; the first full row is the table's header. */
export async function readXlsx(bytes: Uint8Array): Promise<Draft> {
  const sheets = await readWorkbook(new Blob([new Uint8Array(bytes)]))
  return { blocks: sheets.flatMap(({ sheet, data }) => sheetBlocks(sheet, data as Cell[][])), warnings: [] }
}

function sheetBlocks(name: string, data: Cell[][]): Block[] {
  const rows = withoutEmpty(data.map((row) => row.map(cellText)))
  if (rows.length === 0) return []
  const headerAt = Math.max(
    0,
    rows.findIndex((row) => row.filter((cell) => cell !== '').length > 1),
  )
  const blocks: Block[] = [{ kind: 'heading', level: 2, text: name }]
  for (const row of rows.slice(0, headerAt))
    blocks.push({ kind: 'text', text: row.filter(Boolean).join(' ') })
  for (const part of splitTable(rows.slice(headerAt))) blocks.push({ kind: 'text', text: part })
  return blocks
}

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  // 0.1 + 0.2 is shown as a person typed it: a spreadsheet counts with 15 digits.
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)))
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : dateText(cell)
  return String(cell)
}

function dateText(date: Date): string {
  const text = date.toISOString()
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ')
}
