/** A list in which what stood at `from` stands at `to`. */
export function moved<Item>(items: Item[], from: number, to: number): Item[] {
  const taken = items[from]
  if (taken === undefined) return items
  return items.toSpliced(from, 1).toSpliced(to, 0, taken)
}
