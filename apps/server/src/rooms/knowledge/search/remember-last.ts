/** The values of the keys that were asked for last. */
export interface LastAsked<Value> {
  /** @param make what it is, where it is not remembered */
  get(key: string, make: () => Value): Value
  forget(): void
}

/** A key longer than this is hardly asked for twice, and would take room. */
const LONGEST_KEY = 300

/** Remembers so many. */
export function rememberLast<Value>(atMost: number): LastAsked<Value> {
  const known = new Map<string, Value>()
  return {
    get(key, make) {
      if (key.length > LONGEST_KEY) return make()
      const value = known.has(key) ? (known.get(key) as Value) : make()
      known.delete(key)
      known.set(key, value)
      const [oldest] = known.keys()
      if (known.size > atMost && oldest !== undefined) known.delete(oldest)
      return value
    },
    forget: () => known.clear(),
  }
}
