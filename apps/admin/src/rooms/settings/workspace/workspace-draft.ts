import type { Locale, Workspace } from '@svar/contract'
import { type Day, daysOf, hasProblem, hoursOf } from './opening-days.ts'

export type WorkspaceDraft = {
  name: string
  locale: Locale
  timeZone: string
  website: string
  notifyEmail: string
  /** `null`: always open. */
  days: Day[] | null
}

export type WorkspaceChanges = Partial<
  Pick<Workspace, 'name' | 'locale' | 'timeZone' | 'website' | 'notifyEmail' | 'openingHours'>
>

export type Problems = { name?: true; website?: true; notifyEmail?: true; days?: true }

/** The workspace as a form holds it. */
export function draftOf({
  name,
  locale,
  timeZone,
  website,
  notifyEmail,
  openingHours,
}: Workspace): WorkspaceDraft {
  return {
    name,
    locale,
    timeZone,
    website: website ?? '',
    notifyEmail: notifyEmail ?? '',
    days: openingHours.length === 0 ? null : daysOf(openingHours),
  }
}

/** What differs from what is saved, as the API takes it. */
export function changesOf(saved: Workspace, draft: WorkspaceDraft): WorkspaceChanges {
  const given: Required<WorkspaceChanges> = {
    name: draft.name.trim(),
    locale: draft.locale,
    timeZone: draft.timeZone,
    website: completeAddress(draft.website),
    notifyEmail: draft.notifyEmail.trim() || null,
    openingHours: draft.days ? hoursOf(draft.days) : [],
  }
  const before = { ...saved, openingHours: hoursOf(daysOf(saved.openingHours)) }
  // Hours are set, though no day is open: that is no change to save but a mistake to be told about.
  const isEmptied = draft.days !== null && given.openingHours.length === 0
  const changed = (Object.keys(given) as (keyof WorkspaceChanges)[]).filter(
    (key) =>
      JSON.stringify(given[key]) !== JSON.stringify(before[key]) || (key === 'openingHours' && isEmptied),
  )
  return Object.fromEntries(changed.map((key) => [key, given[key]]))
}

/** What must be put right before it can be saved. */
export function problemsOf(draft: WorkspaceDraft): Problems {
  const website = completeAddress(draft.website)
  const email = draft.notifyEmail.trim()
  const days = draft.days
  return {
    ...(draft.name.trim() ? {} : { name: true }),
    ...(website === null || isAddress(website) ? {} : { website: true }),
    ...(!email || /^\S+@\S+\.\S{2,}$/.test(email) ? {} : { notifyEmail: true }),
    ...(days && (days.some(hasProblem) || days.every(({ spans }) => spans.length === 0))
      ? { days: true }
      : {}),
  }
}

function completeAddress(typed: string): string | null {
  const text = typed.trim()
  if (!text) return null
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`
}

function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return /^https?:$/.test(protocol) && (hostname.includes('.') || hostname === 'localhost')
}
