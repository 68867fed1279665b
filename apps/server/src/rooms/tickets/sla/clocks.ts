import { addOpenTime, type Calendar, openTimeBetween } from './calendar.ts'

/** What is promised: a first reply, a reply each time that the customer writes again, and that it is solved. */
export const targets = ['first_reply', 'next_reply', 'resolution'] as const
export type Target = (typeof targets)[number]

/** How long each may take, in milliseconds of counted time; null: nothing is promised. */
export type Promised = Record<Target, number | null>

/** The clocks of one ticket. Those that run have a moment at which they are due, those that stand have time left. */
export interface Clocks {
  firstReplyDueAt: Date | null
  nextReplyDueAt: Date | null
  resolutionDueAt: Date | null
  firstRepliedAt: Date | null
  /** While they stand: milliseconds of counted time. Null while they run. */
  slaLeft: Partial<Record<Target, number>> | null
  slaWarned: Target[]
  slaBroken: Target[]
  slaDueAt: Date | null
  slaLookAt: Date | null
}

export const noClocks: Clocks = {
  firstReplyDueAt: null,
  nextReplyDueAt: null,
  resolutionDueAt: null,
  firstRepliedAt: null,
  slaLeft: null,
  slaWarned: [],
  slaBroken: [],
  slaDueAt: null,
  slaLookAt: null,
}

const dueFields = {
  first_reply: 'firstReplyDueAt',
  next_reply: 'nextReplyDueAt',
  resolution: 'resolutionDueAt',
} as const

/** When one of them is due; null where it does not run. */
export const dueOf = (clocks: Clocks, target: Target): Date | null => clocks[dueFields[target]]

/** Starts what is promised to a new ticket: the first reply, and that it is solved. */
export function start(clocks: Clocks, promised: Promised, calendar: Calendar, now: Date): Clocks {
  const first = run(clocks, 'first_reply', promised.first_reply, calendar, now)
  return run(first, 'resolution', promised.resolution, calendar, now)
}

/** The customer wrote: from now on they wait for a reply, unless they do already. */
export function customerWrote(clocks: Clocks, promised: Promised, calendar: Calendar, now: Date): Clocks {
  const waitsAlready = !clocks.firstRepliedAt || clocks.nextReplyDueAt || clocks.slaLeft?.next_reply != null
  if (waitsAlready) return clocks
  const fresh = without(clocks, 'next_reply')
  if (!clocks.slaLeft) return run(fresh, 'next_reply', promised.next_reply, calendar, now)
  return promised.next_reply === null
    ? fresh
    : { ...fresh, slaLeft: { ...clocks.slaLeft, next_reply: promised.next_reply } }
}

/** The customer got a reply: nothing is owed to them but that it is solved. */
export function replied(clocks: Clocks, now: Date): Clocks {
  const late = noteLate(clocks, now)
  const { first_reply: _first, next_reply: _next, ...left } = late.slaLeft ?? {}
  return {
    ...late,
    firstRepliedAt: late.firstRepliedAt ?? now,
    firstReplyDueAt: null,
    nextReplyDueAt: null,
    slaLeft: late.slaLeft && left,
  }
}

/** All clocks stand still: it is the customer's or a third party's turn, or all is done. Standing clocks are left as they are. */
export function stop(clocks: Clocks, calendar: Calendar, now: Date): Clocks {
  if (clocks.slaLeft) return clocks
  const late = noteLate(clocks, now)
  const left: Partial<Record<Target, number>> = {}
  for (const target of targets) {
    const due = dueOf(late, target)
    if (due) left[target] = openTimeBetween(calendar, now.getTime(), due.getTime())
  }
  return { ...late, firstReplyDueAt: null, nextReplyDueAt: null, resolutionDueAt: null, slaLeft: left }
}

/** They run again, with what was left. */
export function resume(clocks: Clocks, calendar: Calendar, now: Date): Clocks {
  if (!clocks.slaLeft) return clocks
  let running: Clocks = { ...clocks, slaLeft: null }
  for (const target of targets) running = run(running, target, clocks.slaLeft[target] ?? null, calendar, now)
  return running
}

/** Something else is promised from now on: what has been used of the old time is used of the new. */
export function promiseAnew(
  clocks: Clocks,
  { before, after }: { before: Promised; after: Promised },
  { calendar, openedAt, now }: { calendar: Calendar; openedAt: Date; now: Date },
): Clocks {
  const stood = stop(clocks, calendar, now)
  const left: Partial<Record<Target, number>> = {}
  for (const target of targets) {
    const isOwed = target === 'resolution' || (target === 'first_reply' && !clocks.firstRepliedAt)
    const had = stood.slaLeft?.[target]
    const promised = after[target]
    if (promised === null || (had === undefined && !isOwed)) continue
    const used =
      had === undefined || before[target] === null
        ? openTimeBetween(calendar, openedAt.getTime(), now.getTime())
        : before[target] - had
    left[target] = Math.max(0, promised - used)
  }
  const anew: Clocks = { ...stood, slaLeft: left, slaWarned: [] }
  return clocks.slaLeft ? anew : resume(anew, calendar, now)
}

export interface Looked {
  clocks: Clocks
  /** What is to be told now. */
  warned: Target[]
  broken: Target[]
}

/**
 * What the clocks say at a moment, and when they are to be looked at next. Each promise is warned of once and broken once.
 * @param warnMs how long before; at most half of what was promised
 */
export function look(clocks: Clocks, promised: Promised, warnMs: number, now: Date): Looked {
  const running = targets.flatMap((target) => {
    const due = dueOf(clocks, target)?.getTime()
    const warnAt = (due ?? 0) - Math.min(warnMs, (promised[target] ?? 0) / 2)
    return due === undefined ? [] : [{ target, due, warnAt }]
  })
  const at = now.getTime()
  const isNew = (known: Target[]) => (one: { target: Target }) => !known.includes(one.target)
  const broken = running.filter(({ due }) => due <= at).filter(isNew(clocks.slaBroken))
  const near = running.filter(({ due, warnAt }) => warnAt <= at && at < due).filter(isNew(clocks.slaWarned))
  const slaBroken = [...clocks.slaBroken, ...broken.map(({ target }) => target)]
  const slaWarned = [...clocks.slaWarned, ...near.map(({ target }) => target)]
  const toCome = running.flatMap(({ target, due, warnAt }) => [
    ...(slaWarned.includes(target) || warnAt <= at ? [] : [warnAt]),
    ...(slaBroken.includes(target) ? [] : [due]),
  ])
  return {
    clocks: {
      ...clocks,
      slaBroken,
      slaWarned,
      slaDueAt: earliest(running.map(({ due }) => due)),
      slaLookAt: earliest(toCome),
    },
    warned: near.map(({ target }) => target),
    broken: broken.map(({ target }) => target),
  }
}

const earliest = (moments: number[]): Date | null =>
  moments.length > 0 ? new Date(Math.min(...moments)) : null

function run(clocks: Clocks, target: Target, ms: number | null, calendar: Calendar, now: Date): Clocks {
  if (ms === null) return clocks
  const due = addOpenTime(calendar, now.getTime(), ms)
  return { ...clocks, [dueFields[target]]: due === null ? null : new Date(due) }
}

const without = (clocks: Clocks, target: Target): Clocks => ({
  ...clocks,
  slaWarned: clocks.slaWarned.filter((one) => one !== target),
  slaBroken: clocks.slaBroken.filter((one) => one !== target),
})

/** What was due before now is broken, also where nobody has looked since. */
function noteLate(clocks: Clocks, now: Date): Clocks {
  const late = targets.filter((target) => {
    const due = dueOf(clocks, target)
    return due && due < now && !clocks.slaBroken.includes(target)
  })
  return late.length > 0 ? { ...clocks, slaBroken: [...clocks.slaBroken, ...late] } : clocks
}
