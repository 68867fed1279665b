import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import type { Icon } from './icon.ts'

/**
 * Where a command stands among the others: what one does with what is open, where one was, where one goes, what is done
 * now and then, and the lists one may look at.
 */
export const commandPlaces = ['here', 'recent', 'go', 'seldom', 'views'] as const

export type Command = {
  /** Unique and stable, such as `inbox.close`. */
  id: string
  label: string
  icon?: Icon
  /** The heading it stands under; usually the room's name. */
  group?: string
  /** Other words that people may type for it. */
  keywords?: string
  /** Shown beside it, and in the list of shortcuts. */
  shortcut?: string
  /** `here` where nothing is said. */
  place?: (typeof commandPlaces)[number]
  onSelect: () => void
}

type Source = { current: Command[]; isForemost: boolean }
let sources: Source[] = []
let all: Command[] = []
const listeners = new Set<() => void>()

function announce() {
  all = sources.flatMap((source) => source.current)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

type Options = {
  /** Before whatever is offered later too: their keys mean these, as with what is chosen in a list. */
  isForemost?: boolean
}

/** Offers commands in ⌘K for as long as the component is there. What was offered last stands first. */
export function useCommands(commands: Command[], { isForemost = false }: Options = {}) {
  const source = useRef<Source>({ current: commands, isForemost })
  const signature = commands.map((command) => `${command.id}\n${command.label}`).join('\n')

  // With what is drawn, not a moment after it: a key may be pressed as soon as its command is seen.
  useLayoutEffect(() => {
    source.current.current = commands
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: announced anew only when the list itself differs
  useLayoutEffect(() => {
    const own = source.current
    sources = [own, ...sources].sort((one, other) => Number(other.isForemost) - Number(one.isForemost))
    announce()
    return () => {
      sources = sources.filter((other) => other !== own)
      announce()
    }
  }, [signature])
}

/** All commands on offer now. Look one up by id at the moment of use: its `onSelect` is then the newest. */
export const allCommands = (): Command[] => all

/** The same, and kept right. */
export const useAllCommands = (): Command[] => useSyncExternalStore(subscribe, allCommands)

/** Does what a command does now. */
export function runCommand(id: string) {
  for (const source of sources) {
    const command = source.current.find((candidate) => candidate.id === id)
    if (command) return command.onSelect()
  }
}
