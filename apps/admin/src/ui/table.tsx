import type { MouseEvent, ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type Column<Row> = {
  key: string
  title: string
  /** The heading is for screen readers only, as for a column of buttons. */
  titleHidden?: boolean
  cell: (row: Row) => ReactNode
  align?: 'start' | 'end'
  /** Says by itself what it is: on phones it needs no heading, and shares a line with the next such one. */
  plain?: boolean
  /** Left out on phones, where what opens from the row tells it. */
  wideOnly?: boolean
  /** Takes the space that is left; usually the first column. */
  wide?: boolean
}

type TableProps<Row> = {
  /** What the table shows; for screen readers. */
  label: string
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  /** Makes rows clickable. Give the first cell a link or button too: that is what the keyboard reaches. */
  onRowOpen?: (row: Row) => void
}

/** Rows and columns; on phones each row becomes a small card with its headings beside the values. */
export function Table<Row>({ label, columns, rows, rowKey, onRowOpen }: TableProps<Row>) {
  const places = placesOnPhone(columns)
  return (
    <table aria-label={label} className="w-full border-collapse text-base max-md:block">
      <thead className="max-md:sr-only">
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={classNames(
                cellClass(column),
                'h-9 text-sm font-medium whitespace-nowrap text-muted',
              )}
            >
              <span className={column.titleHidden ? 'sr-only' : undefined}>{column.title}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            onClick={onRowOpen && ((event) => clickedOnRow(event) && onRowOpen(row))}
            className={classNames(
              'border-t border-line max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:py-2.5 max-md:first:border-t-0',
              onRowOpen && 'hover:bg-hover',
            )}
          >
            {columns.map((column, index) => (
              <Cell key={column.key} column={column} row={row} isFirst={index === 0} place={places[index]} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const asLineOnPhone =
  'max-md:flex max-md:h-auto max-md:min-h-8 max-md:items-center max-md:gap-4 max-md:text-left'

type CellProps<Row> = { column: Column<Row>; row: Row; isFirst: boolean; place: string | undefined }

function Cell<Row>({ column, row, isFirst, place }: CellProps<Row>) {
  return (
    <td
      className={classNames(
        cellClass(column),
        'h-12 md:py-2',
        column.wideOnly ? 'max-md:hidden' : asLineOnPhone,
        place,
      )}
    >
      {!isFirst && !column.titleHidden && !column.plain && (
        <span aria-hidden className="shrink-0 text-sm text-muted md:hidden">
          {column.title}
        </span>
      )}
      {column.cell(row)}
    </td>
  )
}

/** What is done with a row stands at its top, beside what the row is; the values have the width below. */
function placesOnPhone<Row>(columns: Column<Row>[]): (string | undefined)[] {
  const isFree = !columns.some(({ titleHidden }) => titleHidden)
  let isBesidePlain = false
  return columns.map(({ titleHidden, plain = false, wideOnly }, index) => {
    if (wideOnly) return undefined
    const startsLine = !isBesidePlain
    isBesidePlain = plain && startsLine
    if (titleHidden) return 'max-md:col-start-2 max-md:row-start-1 max-md:pl-0 max-md:empty:hidden'
    if (plain) return startsLine ? 'max-md:col-start-1' : 'max-md:col-start-2 max-md:pl-0'
    const isWhole = index > 0 || isFree
    return classNames('max-md:justify-between', isWhole && 'max-md:col-span-2')
  })
}

function cellClass<Row>(column: Column<Row>) {
  return classNames('px-5', column.align === 'end' ? 'text-right' : 'text-left', column.wide && 'w-full')
}

/** Clicks on a link or a button inside the row are theirs. */
function clickedOnRow(event: MouseEvent) {
  return !(event.target as Element).closest('a, button, input, label, [role="menuitem"]')
}
