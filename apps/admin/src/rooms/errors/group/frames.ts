import type { ErrorEvent } from '@svar/contract'

export type Frame = ErrorEvent['exceptions'][number]['frames'][number]

/** A call in the project's own code, or several of libraries in a row. */
export type Stretch =
  | { kind: 'own'; frame: Frame; key: string }
  | { kind: 'library'; frames: Frame[]; key: string }

/**
 * A stack as people read it: the newest call first, calls in libraries joined. Where nothing is marked as the
 * project's own, every call counts as such: else nothing would be seen.
 * @param frames oldest first, as SDKs send them
 */
export function stretchesOf(frames: Frame[]): Stretch[] {
  const anyOwn = frames.some(({ inApp }) => inApp)
  const stretches: Stretch[] = []
  for (const [index, frame] of frames.toReversed().entries()) {
    const last = stretches.at(-1)
    if (frame.inApp || !anyOwn) stretches.push({ kind: 'own', frame, key: `frame-${index}` })
    else if (last?.kind === 'library') last.frames.push(frame)
    else stretches.push({ kind: 'library', frames: [frame], key: `library-${index}` })
  }
  return stretches
}

/** A place as editors write it: `file:line:column`. */
export function placeOf({ file, module, line, column }: Frame): string {
  return [file ?? module, line, line === null ? null : column].filter((part) => part !== null).join(':')
}

/** The lines around a place with their numbers; empty where the source is not known. */
export function linesOf({ before, at, after, line }: Frame) {
  if (at === null) return []
  const first = line === null ? null : line - before.length
  return [...before, at, ...after].map((text, index) => ({
    number: first === null ? null : first + index,
    text,
    isHere: index === before.length,
  }))
}
