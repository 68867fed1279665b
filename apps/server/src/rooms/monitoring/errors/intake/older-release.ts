interface Version {
  program: string
  numbers: number[]
  /** What stands behind a hyphen, as in `1.2.0-beta.1`: it comes before the version itself. */
  early: string | null
}

const VERSION = /^(?:(.+)@)?v?(\d{1,9}(?:\.\d{1,9}){1,3})(?:-([\w.-]+))?(?:\+.*)?$/

/** Whether a release came before another by their versions (`shop@1.2.3`); false where they do not tell. */
export function isOlderRelease(release: string, other: string): boolean {
  const [one, two] = [read(release), read(other)]
  if (!one || !two || one.program !== two.program) return false
  for (let place = 0; place < Math.max(one.numbers.length, two.numbers.length); place += 1) {
    const difference = (one.numbers[place] ?? 0) - (two.numbers[place] ?? 0)
    if (difference !== 0) return difference < 0
  }
  if (one.early === null || two.early === null) return one.early !== null && two.early === null
  return one.early.localeCompare(two.early, 'en', { numeric: true }) < 0
}

function read(release: string): Version | null {
  const [, program = '', version, early = null] = VERSION.exec(release) ?? []
  return version === undefined ? null : { program, numbers: version.split('.').map(Number), early }
}
