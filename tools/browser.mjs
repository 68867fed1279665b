import { existsSync } from 'node:fs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The browser for the tests that need one: the one that SVAR_CHROMIUM names, else one that is installed. Gives
 * `{ path }`, or `{ reason }` in a sentence that says what to do.
 */
export function findChromium() {
  const named = process.env.SVAR_CHROMIUM
  if (named)
    return existsSync(named)
      ? { path: named }
      : { reason: `SVAR_CHROMIUM names ${named}, which does not exist` }
  const found = PLACES.find((path) => existsSync(path))
  if (found) return { path: found }
  return {
    reason:
      'no Chromium was found. Install it (Debian: sudo apt-get install chromium), or name one with SVAR_CHROMIUM.',
  }
}
