import type { ReactNode } from 'react'

type BehindSectionProps = { title: string; aside?: ReactNode; children: ReactNode }

/** One step on the way to an answer. */
export function BehindSection({ title, aside, children }: BehindSectionProps) {
  return (
    <section className="flex flex-col gap-2.5">
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="text-base font-semibold">{title}</h3>
        {aside && <span className="text-sm text-muted tabular-nums">{aside}</span>}
      </div>
      {children}
    </section>
  )
}
