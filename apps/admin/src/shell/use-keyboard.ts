import { useEffect } from 'react'
import { allCommands, runCommand } from '../ui/commands.ts'
import { pressFollower } from '../ui/shortcut-keys.ts'
import { typeAhead } from '../ui/typed-ahead.ts'
import { takesLetters } from './takes-letters.ts'

/** Listens to the shortcuts of all commands on offer. Stands once, in the frame. */
export function useKeyboard() {
  useEffect(() => {
    const follow = pressFollower()

    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || event.repeat) return
      if (isForDialogToCome(event)) return
      if (isTaken(event)) return
      const finished = follow(event, allCommands())
      if (!finished) return
      event.preventDefault()
      runCommand(finished)
    }

    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}

/** While a dialog is fetched the letters are kept for it, wherever they are typed. */
function isForDialogToCome(event: KeyboardEvent) {
  if (!document.querySelector('[data-dialog-coming]')) return false
  if (event.key.length === 1 && !event.metaKey && !event.ctrlKey && !event.altKey) {
    typeAhead(event.key)
    event.preventDefault()
  }
  return true
}

// A notice in the corner is a dialog too, but one that leaves the page to its reader; one that
// fades away takes no keys either.
const openDialogs =
  ':is([role="dialog"]:not([aria-modal="false"]), [role="alertdialog"], [role="menu"]):not([data-closed])'

/** Letters belong to the field in which they are typed, and every key to a dialog that is open. */
function isTaken(event: KeyboardEvent) {
  if (document.querySelector(openDialogs)) return true
  if (event.metaKey || event.ctrlKey) return false
  return event.target instanceof HTMLElement && takesLetters(event.target)
}
