import type { Subscriber } from '@svar/contract'

type Shown = Pick<Subscriber, 'name' | 'patterns' | 'dead' | 'isPaused' | 'isKnown' | 'failed'>

/** Those that need somebody first, then all others; within either as they came. @param words part of a name or of what is heard */
export function inOrder<One extends Shown>(subscribers: One[], words: string): One[] {
  const wanted = words.trim().toLowerCase()
  const fitting = subscribers.filter(({ name, patterns }) =>
    [name, ...patterns].some((text) => text.toLowerCase().includes(wanted)),
  )
  const troubled = fitting.filter(needsHelp)
  return [...troubled, ...fitting.filter((one) => !troubled.includes(one))]
}

const needsHelp = ({ dead, isPaused, isKnown, failed }: Shown) =>
  dead > 0 || failed > 0 || isPaused || !isKnown
