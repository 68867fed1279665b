type Program = { id: string; isOwn: boolean }

/**
 * Which of several programs is opened where nobody has named one: the one that this person looked at last, else that of
 * the business with the newest data. Svar's own comes last.
 * @param newestOf ISO 8601; null where a program has sent nothing of what is looked at
 */
export function usualProgram<P extends Program>(
  programs: P[],
  lastUsed: string | null,
  newestOf: (program: P) => string | null,
): P | undefined {
  const known = programs.find(({ id }) => id === lastUsed)
  if (known) return known
  const [first] = programs
    .filter((one) => newestOf(one) !== null)
    .toSorted(
      (a, b) => Number(a.isOwn) - Number(b.isOwn) || (newestOf(b) ?? '').localeCompare(newestOf(a) ?? ''),
    )
  return first ?? programs.find(({ isOwn }) => !isOwn) ?? programs[0]
}
