import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { buildStale } from '../apps/server/src/shell/build.ts'
import type { Bench, Figures } from './bench.ts'

const folder = join(import.meta.dirname, '../apps/widget/dist')
const languages = ['nb', 'sv', 'da', 'fi', 'de', 'en-us', 'en-gb']
const faces = ['maja', 'robin', 'kim']

/** Bytes do not vary from round to round, so this is measured once. */
export const widget: Bench = {
  about:
    'What a page loads for the widget, in KB (1000 bytes) of brotli, with the largest language and face.',
  async run() {
    await buildStale((line) => process.stdout.write(`${line}\n`))
    const files = readdirSync(folder).filter((file) => file.endsWith('.js'))
    return figuresOf(files)
  },
}

function figuresOf(files: string[]): Figures {
  const named = (...names: string[]) =>
    files.filter((file) => names.some((name) => file === `${name}.js` || file.startsWith(`${name}-`)))
  const sizes = (some: string[]) => some.map((file) => compressedKb(file))
  const sum = (some: string[]) => sizes(some).reduce((total, size) => total + size, 0)
  const largest = (some: string[]) => Math.max(0, ...sizes(some))
  const bubble = sum(named('svar'))
  const open = bubble + sum(named('panel')) + largest(named(...languages)) + largest(named(...faces))
  return {
    'bubble shows': { kb: bubble },
    'chat is open': { kb: open },
    'conversation under way': { kb: open + sum(named('talk')) },
  }
}

const compressedKb = (file: string) => brotliCompressSync(readFileSync(join(folder, file))).length / 1000
