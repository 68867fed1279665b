type Pressed = {
  key: string
  metaKey: boolean
  ctrlKey: boolean
  altKey: boolean
  shiftKey: boolean
}

const named: Record<string, string> = { '↵': 'enter', Esc: 'escape', '↑': 'arrowup', '↓': 'arrowdown' }

/**
 * Whether a press is one stroke of a shortcut as it is written for people: `⌘K`, `⇧⌘E`, `J`, `?`, `↵`.
 * ⌘ is Ctrl where there is no ⌘. A sign such as `?` is taken as typed, whatever Shift it needs.
 */
export function isStroke(pressed: Pressed, stroke: string): boolean {
  const wanted = stroke.replace(/[⌘⌥⇧]/gu, '')
  const key = named[wanted] ?? wanted.toLowerCase()
  const isLetter = /^\p{L}$/u.test(wanted)
  return (
    pressed.key.toLowerCase() === key &&
    (pressed.metaKey || pressed.ctrlKey) === stroke.includes('⌘') &&
    pressed.altKey === stroke.includes('⌥') &&
    (!isLetter || pressed.shiftKey === stroke.includes('⇧'))
  )
}

type Offered = { id: string; shortcut?: string | undefined }
const sequenceMs = 900

/**
 * Follows what is pressed through shortcuts and sequences. What is on offer may change between two strokes of one.
 * @returns tells which command a press finishes, of those on offer
 */
export function pressFollower() {
  const done = new Map<string, number>()
  let last = 0
  return (pressed: Pressed & { timeStamp: number }, commands: Offered[]): string | undefined => {
    if (pressed.timeStamp - last > sequenceMs) done.clear()
    last = pressed.timeStamp
    let finished: { id: string; strokes: number } | undefined
    for (const { id, shortcut } of commands) {
      if (!shortcut) continue
      const strokes = strokesDone(pressed, shortcut, done.get(id) ?? 0)
      done.set(id, strokes)
      if (strokes < shortcut.split(' ').length) continue
      // `G K` goes before a room's own `K`: whoever pressed G first means the sequence.
      if (!finished || strokes > finished.strokes) finished = { id, strokes }
    }
    if (finished) done.clear()
    return finished?.id
  }
}

/** Where a sequence such as `G I` stands after a press: how many strokes are done; 0 begins anew. */
export function strokesDone(pressed: Pressed, shortcut: string, alreadyDone: number): number {
  const strokes = shortcut.split(' ')
  if (isStroke(pressed, strokes[alreadyDone] ?? '')) return alreadyDone + 1
  return isStroke(pressed, strokes[0] ?? '') ? 1 : 0
}
