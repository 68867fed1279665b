import { classNames } from './class-names.ts'

type KbdProps = { keys: string; tone?: 'plain' | 'onAccent' }

const isApple = /Mac|iPhone|iPad/.test(navigator.platform)

/** The name of a shortcut on this machine: `⌘K` is `Ctrl K` where there is no ⌘. */
export function keyNames(keys: string): string {
  if (isApple) return keys
  return keys
    .replaceAll('⌘', 'Ctrl ')
    .replaceAll('⌥', 'Alt ')
    .replaceAll('⇧', 'Shift ')
    .replaceAll('↵', 'Enter')
}

/** Keys to press, as they are called on this machine. Hidden on touch screens and from screen readers. */
export function Kbd({ keys, tone = 'plain' }: KbdProps) {
  return (
    <kbd
      aria-hidden
      className={classNames(
        'font-sans text-xs leading-none font-medium whitespace-nowrap max-md:hidden pointer-coarse:hidden',
        tone === 'plain' && 'rounded-[5px] border border-line-strong bg-canvas px-1.5 py-[3px] text-muted',
      )}
    >
      {keyNames(keys)}
    </kbd>
  )
}
