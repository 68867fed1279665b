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
  /** While they stand: milliseconds of counted time, below zero by how much they are late. Null while they run. */
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

export const dueField = (target: Target) => dueFields[target]

/** When one of them is due; null where it does not run. */
export const dueOf = (clocks: Clocks, target: Target): Date | null => clocks[dueField(target)]

/** Starts what is promised to a new ticket: the first reply, and that it is solved. */
export function start(clocks: Clocks, promised: Promised, calendar: Calendar, now: Date): Clocks {
  const first = run(clocks, 'first_reply', promised.first_reply, calendar, now)
  return run(first, 'resolution', promised.resolution, calendar, now)
}

/** The customer wrote: from now on they wait for a reply, unless they do already. */
export function customerWrote(clocks: Clocks, promised: Promised, calendar: Calendar, now: Date): Clocks {
  const waitsAlready = !clocks.firstRepliedAt || clocks.nextReplyDueAt || clocks.slaLeft?.next_reply != null
  if (waitsAlready) return clocks
  const fresh = anewFor(clocks, 'next_reply')
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
    if (due) left[target] = leftUntil(due, calendar, now)
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

/** The hours that they ran in, and those in which they run on. */
export interface Hours {
  from: Calendar
  to: Calendar
}

/** They run on by other hours from a moment on. What was due by then stays due when it was. */
export function runOn(clocks: Clocks, { from, to }: Hours, at: Date): Clocks {
  let moved = clocks
  for (const target of targets) {
    const due = dueOf(clocks, target)
    if (due && due > at) moved = run(moved, target, leftUntil(due, from, at), to, at)
  }
  return moved
}

/** Something else is promised from a moment on: what has been used of the old time is used of the new. */
export function promiseAnew(
  clocks: Clocks,
  { before, after }: { before: Promised; after: Promised },
  { from, to, openedAt, now }: Hours & { openedAt: Date; now: Date },
): Clocks {
  const stood = stop(clocks, from, now)
  const left: Partial<Record<Target, number>> = {}
  let late = stood.slaBroken
  for (const target of targets) {
    const isOwed = target === 'resolution' || (target === 'first_reply' && !clocks.firstRepliedAt)
    const had = stood.slaLeft?.[target]
    const promised = after[target]
    if (had === undefined && !isOwed) continue
    const used =
      had === undefined || before[target] === null
        ? openTimeBetween(to, openedAt.getTime(), now.getTime())
        : before[target] - had
    if (promised !== null) left[target] = promised - used
    // What is not promised any more, or not for so early, is not broken.
    if ((left[target] ?? 1) > 0) late = late.filter((one) => one !== target)
  }
  const anew: Clocks = { ...stood, slaLeft: left, slaBroken: late }
  return clocks.slaLeft ? anew : resume(anew, to, now)
}

/**
 * What another ticket owes is owed by this one too, by the earlier of both moments: it has become a part of this one.
 * Where one of them stands there is nothing to compare.
 */
export function takeOver(clocks: Clocks, part: Clocks): Clocks {
  if (clocks.slaLeft || part.slaLeft) return clocks
  const reply = clocks.firstRepliedAt ? 'nextReplyDueAt' : 'firstReplyDueAt'
  return {
    ...clocks,
    [reply]: earlier(clocks[reply], part.firstReplyDueAt ?? part.nextReplyDueAt),
    resolutionDueAt: earlier(clocks.resolutionDueAt, part.resolutionDueAt),
  }
}

const earlier = (one: Date | null, other: Date | null): Date | null =>
  one && other ? (one < other ? one : other) : (one ?? other)

export interface Looked {
  clocks: Clocks
  /** What is to be told now. */
  warned: Target[]
  broken: Target[]
}

/**
 * What the clocks say at a moment, and when they are to be looked at next. Each promise is warned of once and broken once;
 * one that has come to be due later is neither any more.
 * @param warn how long before, in time that counts, so that somebody is there to be warned; at most half of what was promised
 */
export function look(
  clocks: Clocks,
  promised: Promised,
  warn: { ms: number; calendar: Calendar },
  now: Date,
): Looked {
  const running = targets.flatMap((target) => {
    const due = dueOf(clocks, target)?.getTime()
    if (due === undefined) return []
    const before = Math.min(warn.ms, (promised[target] ?? 0) / 2)
    return [{ target, due, warnAt: addOpenTime(warn.calendar, due, -before) ?? due - before }]
  })
  const at = now.getTime()
  const isNew = (known: Target[]) => (one: { target: Target }) => !known.includes(one.target)
  const without = (known: Target[], isOver: (one: (typeof running)[number]) => boolean) =>
    known.filter((target) => !running.some((one) => one.target === target && isOver(one)))
  const broken = running.filter(({ due }) => due <= at).filter(isNew(clocks.slaBroken))
  const near = running.filter(({ due, warnAt }) => warnAt <= at && at < due).filter(isNew(clocks.slaWarned))
  const slaBroken = [
    ...without(clocks.slaBroken, ({ due }) => at < due),
    ...broken.map(({ target }) => target),
  ]
  const slaWarned = [
    ...without(clocks.slaWarned, ({ warnAt }) => at < warnAt),
    ...near.map(({ target }) => target),
  ]
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
  return { ...clocks, [dueField(target)]: due === null ? null : new Date(due) }
}

/** Counted time until it is due, below zero where it is late. */
export const leftUntil = (due: Date, calendar: Calendar, now: Date): number =>
  due < now
    ? -openTimeBetween(calendar, due.getTime(), now.getTime())
    : openTimeBetween(calendar, now.getTime(), due.getTime())

/** Neither warned of nor broken, whatever it was before. */
export const anewFor = (clocks: Clocks, target: Target): Clocks => ({
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
