import { useEffect } from 'react'
import { runCommand, useAllCommands } from '../ui/commands.ts'
import { strokesDone } from '../ui/shortcut-keys.ts'

const sequenceMs = 900

/** Listens to the shortcuts of all commands on offer. Stands once, in the frame. */
export function useKeyboard() {
  const commands = useAllCommands()

  useEffect(() => {
    const done = new Map<string, number>()
    let last = 0

    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || event.repeat) return
      if (isTaken(event)) return
      if (event.timeStamp - last > sequenceMs) done.clear()
      last = event.timeStamp
      let finished: { id: string; strokes: number } | undefined
      for (const { id, shortcut } of commands) {
        if (!shortcut) continue
        const strokes = strokesDone(event, shortcut, done.get(id) ?? 0)
        done.set(id, strokes)
        if (strokes < shortcut.split(' ').length) continue
        // `G K` goes before a room's own `K`: whoever pressed G first means the sequence.
        if (!finished || strokes > finished.strokes) finished = { id, strokes }
      }
      if (!finished) return
      event.preventDefault()
      done.clear()
      runCommand(finished.id)
    }

    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [commands])
}

// A notice in the corner is a dialog too, but one that leaves the page to its reader.
const openDialogs = '[role="dialog"]:not([aria-modal="false"]), [role="alertdialog"], [role="menu"]'

/** Letters belong to the field in which they are typed, and every key to a dialog that is open. */
function isTaken(event: KeyboardEvent) {
  if (document.querySelector(openDialogs)) return true
  if (event.metaKey || event.ctrlKey) return false
  const target = event.target
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
