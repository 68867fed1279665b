// The programs that tests use beside Node: found where they are, else brought by Debian's packages, all of them before the
// first test, since two tests that install at the same time are in each other's way.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from './browser.mjs'

const INSTALL_LIMIT_MS = 8 * 60_000
// A mirror that does not answer is given up, and another program that installs is waited for.
const PATIENCE = [
  '-o',
  'Acquire::http::Timeout=30',
  '-o',
  'Acquire::Retries=2',
  '-o',
  'DPkg::Lock::Timeout=120',
]

const runs = (program) => !spawnSync(program, ['--version']).error
const PROGRAMS = [
  // fonts: without one, every page is empty boxes.
  {
    name: 'Chromium',
    packages: ['chromium', 'fonts-dejavu-core'],
    isThere: () => Boolean(findChromium().path),
  },
  { name: 'Redis', packages: ['redis-server'], isThere: () => runs('redis-server') },
  {
    name: 'Dovecot',
    packages: ['dovecot-imapd', 'openssl'],
    isThere: () => existsSync('/usr/lib/dovecot/imap') && runs('dovecot') && runs('openssl'),
  },
]

const namesOf = (programs) => programs.map(({ name }) => name).join(', ')
const missing = (programs) => programs.filter(({ isThere }) => !isThere())

/** Installs what is missing, as root on Debian; elsewhere the tests that need it say so and are skipped. */
export function bringPrograms(say) {
  const wanted = missing(PROGRAMS)
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  if (wanted.length === 0 || !mayInstall) return
  say(`svar: installing ${namesOf(wanted)} for the tests (once)`)
  const update = apt('update')
  // Each by itself, so that one that cannot be had keeps back none of the others.
  const told = wanted.map(({ packages }) => apt('install', '-y', '--no-install-recommends', ...packages))
  const left = missing(wanted)
  if (left.length > 0)
    say(`svar: could not install ${namesOf(left)}. ${[update, ...told].filter(Boolean).join(' ')}`)
}

/** @returns why it went wrong, in apt's own words; nothing where it went well */
function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const limits = { timeout: INSTALL_LIMIT_MS, killSignal: 'SIGKILL' }
  const { status, error, stderr } = spawnSync('apt-get', ['-qq', ...PATIENCE, ...args], { env, ...limits })
  if (status === 0) return ''
  return error?.message ?? String(stderr).trim().split('\n').slice(-3).join(' ')
}
