import type { ReactNode } from 'react'

/** One named part of the gallery. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="mb-3 text-lg font-semibold">{title}</h2>
      <div className="flex flex-col gap-6 rounded-xl border border-line bg-canvas p-5 shadow-low">
        {children}
      </div>
    </section>
  )
}
