import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Svar's version, as its package says. */
export const version: string = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../../package.json'), 'utf8'),
).version
