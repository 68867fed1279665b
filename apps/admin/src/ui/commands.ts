import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { Icon } from './icon.ts'

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
  onSelect: () => void
}

let sources: { current: Command[] }[] = []
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

/** Offers commands in ⌘K for as long as the component is there. What was offered last stands first. */
export function useCommands(commands: Command[]) {
  const source = useRef(commands)
  const signature = commands.map((command) => `${command.id}\n${command.label}`).join('\n')

  useEffect(() => {
    source.current = commands
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: announced anew only when the list itself differs
  useEffect(() => {
    sources = [source, ...sources]
    announce()
    return () => {
      sources = sources.filter((other) => other !== source)
      announce()
    }
  }, [signature])
}

/** All commands on offer now. Look one up by id at the moment of use: its `onSelect` is then the newest. */
export function useAllCommands(): Command[] {
  return useSyncExternalStore(subscribe, () => all)
}

/** Does what a command does now. */
export function runCommand(id: string) {
  for (const source of sources) {
    const command = source.current.find((candidate) => candidate.id === id)
    if (command) return command.onSelect()
  }
}
