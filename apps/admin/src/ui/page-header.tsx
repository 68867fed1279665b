import type { ReactNode } from 'react'

type PageHeaderProps = {
  title: string
  text?: ReactNode
  /** Where one came from: a link above the title. */
  back?: ReactNode
  actions?: ReactNode
}

/** The head of a page: its one `h1`, a sentence about what it is for, and what one can do. */
export function PageHeader({ title, text, back, actions }: PageHeaderProps) {
  return (
    <header className="mb-6">
      {back && <div className="mb-2 text-sm text-muted">{back}</div>}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 className="text-2xl font-semibold tracking-[-0.015em]">{title}</h1>
          {text && <p className="mt-1 max-w-2xl text-muted">{text}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
    </header>
  )
}
