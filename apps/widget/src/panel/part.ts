import { useEffect, useState } from 'preact/hooks'

/** A part of the widget that is fetched when it is first needed; a failed try is repeated on the next. */
export class Part<T> {
  loaded: T | undefined
  readonly #load: () => Promise<T>
  #loading: Promise<void> | null = null

  constructor(load: () => Promise<T>) {
    this.#load = load
  }

  fetch(): Promise<void> {
    this.#loading ??= this.#load().then(
      (loaded) => {
        this.loaded = loaded
      },
      () => {
        this.#loading = null
      },
    )
    return this.#loading
  }
}

/** The part once it is there; fetches it when `isNeeded`. */
export function usePart<T>(part: Part<T>, isNeeded: boolean): T | undefined {
  const [, redraw] = useState(0)
  useEffect(() => {
    if (isNeeded && !part.loaded) void part.fetch().then(() => redraw(1))
  })
  return part.loaded
}
