import type { ReactNode } from 'react'

type PartProps = { title: string; aside?: ReactNode; children: ReactNode }

/** One heading of the details. */
export function Part({ title, aside, children }: PartProps) {
  return (
    <section className="border-b border-line px-4 py-4">
      <div className="mb-2 flex min-h-7 items-center justify-between gap-2">
        <h2 className="text-sm font-semibold">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}

/** A name and its value on one line. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <dl className="flex gap-3 py-0.5 text-sm">
      <dt className="w-24 shrink-0 text-muted">{name}</dt>
      <dd className="min-w-0 flex-1 wrap-anywhere">{children}</dd>
    </dl>
  )
}
