import type { Happening } from '@svar/contract'
import type { Format } from '../../../texts/format.ts'
import { oneLine } from '../../../ui/one-line.ts'
import type { InboxTexts } from '../texts/index.ts'

/** What happened, in the reader's language. */
export function eventSentence({ type, params }: Happening, texts: InboxTexts, format: Format): string {
  const words = texts.events
  const name = typeof params.name === 'string' ? oneLine(params.name) : ''
  switch (type) {
    case 'taken_over':
      return words.taken_over(name || texts.someone)
    case 'handed_back':
      return name ? words.handed_back(name) : words.resumed
    case 'assigned':
      return assignedSentence(params, words)
    case 'closed':
      return params.by === 'visitor' ? words.closedByCustomer : words.closed
    case 'nobody_online':
      return params.opensAt ? words.nobodyUntil(format.nearTime(params.opensAt)) : words.nobody_online
    case 'file_refused':
      return name ? words.fileRefused(name) : words.file_refused
    default:
      return words[type]
  }
}

/** To a team, to somebody, or to nobody because who had it is gone. */
function assignedSentence({ team, name, from }: Happening['params'], words: InboxTexts['events']): string {
  if (team) return words.givenToTeam(oneLine(String(team)))
  if (name) return words.assigned(oneLine(String(name)))
  return from ? words.passedOn(oneLine(String(from))) : words.unassigned
}
