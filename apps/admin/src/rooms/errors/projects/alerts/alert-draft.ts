import type { ErrorAlerts } from '@svar/contract'

/** What stands in the form: numbers as they are typed. */
export type AlertDraft = {
  isNew: boolean
  newAfter: string
  isRegressed: boolean
  regressedAfter: string
  isRising: boolean
  risingTimes: string
  risingLeast: string
  isQuiet: boolean
  from: string
  to: string
  /** null: everybody, as each has chosen. */
  memberIds: string[] | null
}

export type NumberName = 'newAfter' | 'regressedAfter' | 'risingTimes' | 'risingLeast'

/** Between which two a number lies. */
export const alertNumbers: Record<NumberName, { least: number; most: number; whole: boolean }> = {
  newAfter: { least: 1, most: 1_000_000, whole: true },
  regressedAfter: { least: 1, most: 1_000_000, whole: true },
  risingTimes: { least: 1.5, most: 1000, whole: false },
  risingLeast: { least: 2, most: 1_000_000, whole: true },
}

const usualNight = { from: '22:00', to: '07:00' }

export function draftOf({ new: fresh, regressed, rising, quietHours, memberIds }: ErrorAlerts): AlertDraft {
  return {
    isNew: fresh.on,
    newAfter: String(fresh.after),
    isRegressed: regressed.on,
    regressedAfter: String(regressed.after),
    isRising: rising.on,
    risingTimes: String(rising.times),
    risingLeast: String(rising.least),
    isQuiet: quietHours !== null,
    ...(quietHours ?? usualNight),
    memberIds,
  }
}

/** Reads a number with a comma or a point; null where it is none, or too small or large. */
export function readNumber(name: NumberName, text: string): number | null {
  const { least, most, whole } = alertNumbers[name]
  const value = text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'))
  const fits = value >= least && value <= most && (!whole || Number.isInteger(value))
  return fits ? value : null
}

export type WrongPlace = NumberName | 'members' | 'hours'

/** What has to be mended before it can be saved; what is switched off need not be right. */
export function wrongPlaces(draft: AlertDraft): WrongPlace[] {
  const asked: [NumberName, boolean][] = [
    ['newAfter', draft.isNew],
    ['regressedAfter', draft.isRegressed],
    ['risingTimes', draft.isRising],
    ['risingLeast', draft.isRising],
  ]
  const wrong: WrongPlace[] = asked
    .filter(([name, isOn]) => isOn && readNumber(name, draft[name]) === null)
    .map(([name]) => name)
  if (draft.isQuiet && (!draft.from || !draft.to || draft.from === draft.to)) wrong.push('hours')
  if (draft.memberIds?.length === 0) wrong.push('members')
  return wrong
}

/** @param before what a number stays at that is switched off and not readable */
export function alertsFrom(draft: AlertDraft, before: ErrorAlerts): ErrorAlerts {
  const { from, to, memberIds } = draft
  const number = (name: NumberName, otherwise: number) => readNumber(name, draft[name]) ?? otherwise
  return {
    new: { on: draft.isNew, after: number('newAfter', before.new.after) },
    regressed: { on: draft.isRegressed, after: number('regressedAfter', before.regressed.after) },
    rising: {
      on: draft.isRising,
      times: number('risingTimes', before.rising.times),
      least: number('risingLeast', before.rising.least),
    },
    quietHours: draft.isQuiet ? { from, to } : null,
    memberIds,
  }
}
