export type Cell = string | number | boolean | null

/** What a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r]/

/**
 * One record as RFC 4180 writes it, ended by CRLF. Text that a spreadsheet would carry out begins with an apostrophe,
 * as spreadsheets themselves mark text; numbers stay numbers.
 */
export const csvRecord = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = formula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
