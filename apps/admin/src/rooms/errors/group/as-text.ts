import type { ErrorEvent, ErrorGroup } from '@svar/contract'
import { type Frame, placeOf } from './frames.ts'
import { saying } from './saying.ts'

type Words = Record<
  'at' | 'page' | 'environment' | 'release' | 'causedBy' | 'tags' | 'before' | 'anonymous',
  string
>

const LAST_CRUMBS = 10

/** An event as plain text, as one pastes it where the error is mended: what was thrown, its calls, where it happened. */
export function asText(group: ErrorGroup, event: ErrorEvent, link: string, words: Words): string {
  const facts = [
    [words.at, event.occurredAt],
    [words.page, event.request?.url ?? event.transaction],
    [words.environment, event.environment],
    [words.release, event.release],
    [
      words.tags,
      Object.entries(event.tags)
        .map((pair) => pair.join('='))
        .join(', '),
    ],
  ].filter(([, value]) => value)
  const crumbs = event.breadcrumbs.slice(-LAST_CRUMBS)
  return [
    [group.title ?? event.message, group.culprit, link].filter(Boolean).join('\n'),
    facts.map((fact) => fact.join(': ')).join('\n'),
    stackOf(event, words),
    crumbs.length > 0 && [`${words.before}:`, ...crumbs.map(crumbOf)].join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function stackOf({ exceptions, message }: ErrorEvent, words: Words): string {
  const thrown = exceptions.toReversed().map(({ type, value, frames }, index) => {
    const head = [type, value].filter(Boolean).join(': ')
    const calls = frames.toReversed().map((frame) => callOf(frame, words))
    return [index > 0 ? `${words.causedBy}: ${head}` : head, ...calls].join('\n')
  })
  return thrown.length > 0 ? thrown.join('\n') : (message ?? '')
}

/** As a stack is written; of the project's own calls with the line. */
function callOf(frame: Frame, words: Words): string {
  const call = `    at ${frame.function ?? words.anonymous} (${placeOf(frame)})`
  return frame.inApp && frame.at?.trim() ? `${call}\n        ${frame.at.trim()}` : call
}

function crumbOf({ at, category, message, data }: ErrorEvent['breadcrumbs'][number]): string {
  const told = saying(data)
  const rest = Object.keys(told).length > 0 ? JSON.stringify(told) : null
  return [at, category, message, rest].filter(Boolean).join(' ')
}
