/** All time zones that the browser knows, with what the clock is ahead or behind there now; for a `Combobox`. */
export function timeZoneOptions(current: string | null): { value: string; label: string }[] {
  const known = Intl.supportedValuesOf('timeZone')
  // What is saved may be an older or newer name than the browser's; it must stay to be chosen.
  const all = current === null || known.includes(current) ? known : [current, ...known]
  return all.map((value) => ({
    value,
    label: [value.replaceAll('_', ' '), offsetOf(value)].join('  ').trim(),
  }))
}

function offsetOf(timeZone: string): string {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' })
    return format.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? ''
  } catch {
    return ''
  }
}
