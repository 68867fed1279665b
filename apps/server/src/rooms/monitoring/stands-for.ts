/** Who tells of a smaller share is not believed: one event would count as any number. */
const MOST = 10_000

/**
 * How many of its kind something stands for that was kept by chance: 1 / rate in the mean, as a whole number that its id
 * decides, so that the same one always stands for as many.
 * @param rate the share that is kept, above 0; anything else is taken for all
 * @param id hexadecimal, drawn by chance
 */
export function standsFor(rate: number, id: string): number {
  if (!(rate > 0 && rate < 1)) return 1
  const many = Math.min(MOST, 1 / rate)
  return Math.floor(many + shareOf(Number.parseInt(id.slice(-8), 16)))
}

/** Of those that are kept, the ids are the low ones: multiplied, they lie evenly between 0 and 1 again. */
const shareOf = (drawn: number) => (Math.imul(drawn, 0x85ebca6b) >>> 0) / 2 ** 32
