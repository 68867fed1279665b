import { useEffect, useRef } from 'react'

/**
 * The field of a dialog in which one finds by typing. Letters go into it wherever the keyboard is: who presses a key
 * that opens the dialog types on before the dialog has taken the keyboard.
 */
export function useFinder() {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    function onKeyDown({ target, key, metaKey, ctrlKey, altKey }: KeyboardEvent) {
      const dialog = field.current?.closest('[role="dialog"]')
      if (!dialog || dialog.matches('[data-closed]')) return
      if (key.length > 1 || metaKey || ctrlKey || altKey) return
      // What is focused now is where the letter lands.
      if (!(target instanceof Node && dialog.contains(target))) field.current?.focus()
    }
    addEventListener('keydown', onKeyDown, { capture: true })
    return () => removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
  return field
}
