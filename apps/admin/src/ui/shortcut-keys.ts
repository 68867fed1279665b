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

/** Where a sequence such as `G I` stands after a press: how many strokes are done; 0 begins anew. */
export function strokesDone(pressed: Pressed, shortcut: string, alreadyDone: number): number {
  const strokes = shortcut.split(' ')
  if (isStroke(pressed, strokes[alreadyDone] ?? '')) return alreadyDone + 1
  return isStroke(pressed, strokes[0] ?? '') ? 1 : 0
}
