import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { drawIcon } from './draw-icon.ts'
import { pngOf } from './png.ts'

type Bundle = Parameters<Extract<NonNullable<Plugin['generateBundle']>, (...args: never[]) => unknown>>[1]

/** What an agent opens first, and all that it may come to show: kept in the browser from the first visit on. */
const roots = [/src\/main\.tsx$/, /src\/shell\//, /src\/ui\//, /src\/rooms\/inbox\//]

const icons = [
  { name: 'icon-192.png', size: 192, isFullBleed: false },
  { name: 'icon-512.png', size: 512, isFullBleed: false },
  { name: 'icon-maskable-512.png', size: 512, isFullBleed: true },
  { name: 'icon-touch-180.png', size: 180, isFullBleed: true },
]

/** Makes a built admin installable and able to open without a network: its icons, and what its worker keeps. */
export function offlineBuild(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'svar-offline',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved
    },
    generateBundle() {
      const svg = readFileSync(join(config.publicDir, 'icon.svg'), 'utf8')
      for (const { name, size, isFullBleed } of icons) {
        this.emitFile({
          type: 'asset',
          fileName: name,
          source: pngOf(drawIcon(svg, size, isFullBleed), size),
        })
      }
    },
    writeBundle({ dir }, bundle) {
      const file = join(dir ?? config.build.outDir, 'service-worker.js')
      const kept = JSON.stringify(keptFiles(bundle, config.base))
      const worker = readFileSync(join(config.publicDir, 'service-worker.js'), 'utf8')
      const [before, after] = worker.split('null // what the build keeps')
      if (after === undefined)
        throw new Error('public/service-worker.js has lost the place for what it keeps')
      writeFileSync(file, `${before}${kept}${after}`)
    },
  }
}

/** The version, and the addresses of the files that stay in the browser. */
function keptFiles(bundle: Bundle, base: string) {
  const found = new Set<string>()
  const visit = (name: string) => {
    const chunk = bundle[name]
    if (found.has(name) || chunk?.type !== 'chunk') return
    found.add(name)
    for (const next of chunk.imports) visit(next)
    for (const css of chunk.viteMetadata?.importedCss ?? []) found.add(css)
  }
  for (const [name, chunk] of Object.entries(bundle)) {
    if (chunk.type === 'chunk' && chunk.moduleIds.some((id) => roots.some((root) => root.test(id))))
      visit(name)
    if (chunk.type === 'asset' && /inter-latin-wght.*\.woff2$|^index.*\.css$/.test(name.slice(7)))
      found.add(name)
  }
  const files = [...found].sort()
  const entry = Object.values(bundle).find((chunk) => chunk.type === 'chunk' && chunk.isEntry)?.fileName
  const version = createHash('sha256')
    .update(Object.keys(bundle).sort().join('\n'))
    .digest('hex')
    .slice(0, 12)
  return { version, entry: `${base}${entry}`, files: [...files, ...publicFiles].map((file) => base + file) }
}

const publicFiles = ['icon.svg', 'first-paint.js', 'manifest.webmanifest', 'icon-192.png']
