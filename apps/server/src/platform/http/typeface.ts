import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'

const folder = '@fontsource-variable/inter/files'
const PATH = '/typeface'
/** The subsets that the seven languages and most names need, as the admin has them. */
const subsets = {
  'inter-latin-ext-wght-normal.woff2':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+20A0-20AB,U+20AD-20C0',
  'inter-latin-wght-normal.woff2':
    'U+0000-00FF,U+0131,U+0152-0153,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212',
}

/** Inter for pages that the server writes itself, from the server itself; it needs `font-src 'self'`. */
export const typeface = Object.entries(subsets)
  .map(
    ([file, range]) =>
      `@font-face{font-family:Inter;font-weight:100 900;font-display:swap;src:url(${PATH}/${file}) format('woff2');unicode-range:${range}}`,
  )
  .join('\n')

/** Serves its files. */
export function serveTypeface(app: FastifyInstance): void {
  for (const file of Object.keys(subsets)) {
    const path = fileURLToPath(import.meta.resolve(`${folder}/${file}`))
    app.get(`${PATH}/${file}`, async (_request, reply) =>
      reply
        .headers({ 'content-type': 'font/woff2', 'cache-control': 'public, max-age=31536000, immutable' })
        .send(await readFile(path)),
    )
  }
}
