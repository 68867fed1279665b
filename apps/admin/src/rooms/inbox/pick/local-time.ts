/** A moment as date and time fields show it, by the clock of this device. */
export function localFields(at: Date): { date: string; time: string } {
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    date: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  }
}

/** The moment that date and time fields name; `null` while they name none. */
export function momentOf(date: string, time: string): Date | null {
  const at = new Date(`${date}T${time}`)
  return Number.isNaN(at.getTime()) ? null : at
}
