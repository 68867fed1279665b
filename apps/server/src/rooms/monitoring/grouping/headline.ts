import type { Frame, MonitoredEvent } from '../event/shape.ts'
import { normaliseFunction, placed } from './group-frames.ts'

const MOST_CHARACTERS = 200

export interface Headline {
  /** "TypeError: x is undefined", or the message; null where the event says nothing, and the screen says so. */
  title: string | null
  /** Where it happened, as a developer would say it: "saveBasket in src/basket.ts"; null where nothing tells. */
  culprit: string | null
}

/** What the list of errors shows of an event: its first line, and its place. */
export function headline(event: MonitoredEvent): Headline {
  return { title: title(event), culprit: culprit(event) }
}

function title(event: MonitoredEvent): string | null {
  const thrown = event.exceptions.at(-1)
  const value = firstLine(thrown?.value ?? event.message)
  const whole = [thrown?.type, value].filter(Boolean).join(': ')
  return whole === '' ? null : shortened(`${whole}${gathered(event)}`)
}

/** What gathers others says nothing by itself: "All promises were rejected" is told with the first of them. */
function gathered({ exceptions }: MonitoredEvent): string {
  const [first, thrown] = [exceptions.at(-2), exceptions.at(-1)]
  if (thrown?.type !== 'AggregateError' || !first) return ''
  const told = [first.type, firstLine(first.value)].filter(Boolean).join(': ')
  return told === '' ? '' : ` (${told})`
}

function culprit(event: MonitoredEvent): string | null {
  const frames = placed(event)?.frames ?? []
  const place = frames.findLast((frame) => frame.inApp) ?? frames.at(-1)
  const told = place ? placeOf(place) : null
  return told ?? (event.transaction === null ? null : shortened(event.transaction))
}

function placeOf(frame: Frame): string | null {
  const file =
    frame.module ??
    frame.file?.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*\/?|^(?:\.\.\/)+/i, '').replace(/[?#].*$/, '')
  const name = normaliseFunction(frame.function ?? '')
  if (!file) return name || null
  return shortened(name === '' ? file : `${name} in ${file}`)
}

const firstLine = (value: string | null | undefined) => value?.trim().split('\n', 1)[0]?.trim() ?? ''

const shortened = (value: string) =>
  value.length > MOST_CHARACTERS ? `${value.slice(0, MOST_CHARACTERS - 1).toWellFormed()}…` : value
