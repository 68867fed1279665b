import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The browser for the journeys: the one that SVAR_CHROMIUM names, else one that is installed, else, as root on Debian,
 * one that is installed now. Gives `{ path }`, or `{ reason }` in a sentence that says what to do.
 */
export async function findChromium() {
  const named = process.env.SVAR_CHROMIUM
  if (named)
    return existsSync(named)
      ? { path: named }
      : { reason: `SVAR_CHROMIUM names ${named}, which does not exist` }
  const found = PLACES.find((path) => existsSync(path))
  if (found) return { path: found }
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  if (mayInstall && install()) return { path: PLACES[0] }
  return {
    reason:
      'no Chromium was found. Install it (Debian: sudo apt-get install chromium), or name one with SVAR_CHROMIUM.',
  }
}

function install() {
  process.stdout.write('svar: installing Chromium for the browser journeys (once)\n')
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  // fonts: without one, every page is empty boxes.
  return (
    apt('update') &&
    apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core') &&
    existsSync(PLACES[0])
  )
}
