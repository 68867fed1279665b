/** Names and what stands under them, as a program told them. */
export function Facts({ facts }: { facts: Record<string, unknown> }) {
  return (
    <dl className="grid gap-x-4 gap-y-1 py-1 font-mono text-xs sm:grid-cols-[minmax(6rem,12rem)_minmax(0,1fr)]">
      {Object.entries(facts).map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="wrap-anywhere text-muted">{name}</dt>
          <dd className="mb-1 min-w-0 wrap-anywhere whitespace-pre-wrap sm:mb-0">{written(value)}</dd>
        </div>
      ))}
    </dl>
  )
}

const written = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value, null, 2))
