import type { Presence } from '@svar/contract'
import { classNames } from './class-names.ts'

const colours: Record<Presence, string> = { online: 'bg-success', busy: 'bg-danger', away: 'bg-faint' }

/** Whether somebody is here, in one colour for each wherever people are shown. The word belongs beside it. */
export function PresenceDot({ presence, className }: { presence: Presence; className: string }) {
  return <span aria-hidden className={classNames('shrink-0 rounded-full', colours[presence], className)} />
}
