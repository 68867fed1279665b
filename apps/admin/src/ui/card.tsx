import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type CardProps = {
  title?: string
  text?: string
  /** Buttons or a badge at the title's right. */
  aside?: ReactNode
  /** No inner space, for lists and tables. */
  flush?: boolean
  className?: string
  children?: ReactNode
}

/** A bordered surface for one thing. */
export function Card({ title, text, aside, flush, className, children }: CardProps) {
  return (
    <section className={classNames('min-w-0 rounded-xl border border-line bg-canvas shadow-low', className)}>
      {title && (
        <header className="flex flex-wrap items-center justify-between gap-3 px-5 pt-4">
          <div className="min-w-0">
            <h2 className="text-base font-semibold">{title}</h2>
            {text && <p className="text-sm text-muted">{text}</p>}
          </div>
          {aside}
        </header>
      )}
      <div className={classNames(!flush && 'p-5', title && !flush && 'pt-3.5', title && flush && 'pt-3')}>
        {children}
      </div>
    </section>
  )
}
