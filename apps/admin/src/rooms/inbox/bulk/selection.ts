/** What is chosen in a list, and where the last choice was made: a range begins there. */
export type Selection = { ids: ReadonlySet<string>; last: string | null }

export const nothingChosen: Selection = { ids: new Set(), last: null }

/** Chooses one, or lets it go. */
export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return { ids: next, last: id }
}

/** Chooses everything from the last choice to this one, as the list stands now. */
export function reached(selection: Selection, id: string, inOrder: string[]): Selection {
  const from = selection.last === null ? -1 : inOrder.indexOf(selection.last)
  const to = inOrder.indexOf(id)
  if (from < 0 || to < 0) return toggled(selection, id)
  const range = inOrder.slice(Math.min(from, to), Math.max(from, to) + 1)
  return { ids: new Set([...selection.ids, ...range]), last: id }
}
