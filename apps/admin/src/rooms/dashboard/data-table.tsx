import { useFormat } from '../../texts/format.ts'

type DataTableProps = {
  label: string
  head: string[]
  rows: { key: string; name: string; cells: (number | null)[] }[]
}

/** Plain numbers in a table that scrolls within itself: what a chart shows, for reading. */
export function DataTable({ label, head, rows }: DataTableProps) {
  const format = useFormat()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section aria-label={label} tabIndex={0} className="max-h-80 overflow-auto rounded-md">
      <table className="w-full text-sm tabular-nums">
        <thead>
          <tr>
            {head.map((name, index) => (
              <th
                key={name}
                scope="col"
                className={`sticky top-0 bg-canvas px-2 py-1.5 font-medium text-muted ${index ? 'text-right' : 'text-left'}`}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }) => (
            <tr key={key} className="border-t border-line">
              <th scope="row" className="px-2 py-1.5 text-left font-normal whitespace-nowrap">
                {name}
              </th>
              {cells.map((cell, index) => (
                <td key={head[index + 1]} className="px-2 py-1.5 text-right">
                  {cell === null ? '–' : format.number(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
