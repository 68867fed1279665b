import { defineConfig, type Plugin } from 'vite'
import { figures } from './scripts/figures.ts'

/** Known only while the loader runs first, and to nobody when it is included as a module. */
const findOwnScript = `document.currentScript||[...document.querySelectorAll('script[src*="/svar.js"]')].pop()`

/**
 * A browser that could not fetch a module keeps that, and asks the network no more: what is tried again goes by an
 * address of its own.
 */
const fetchAgain = (address: string) =>
  `let again=e=>import(${address}).catch(t=>import(e+"?"+Math.random()));`

/**
 * Has parts that come later be fetched so. The loader is included as a classic script besides: it may neither import nor
 * export, its names must not become the page's, and a classic script from another origin does not even know its own
 * address when it imports, so that is written into the import.
 */
function laterParts(): Plugin {
  return {
    name: 'svar-later-parts',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        if (chunk.isEntry && (chunk.imports.length || chunk.exports.length))
          this.error(
            `${chunk.fileName} shares code with a chunk; give that to the panel as an argument instead`,
          )
        const at = chunk.isEntry ? '' : './'
        const code = chunk.code
          .trim()
          .replace(/import\((["'`])\.\/([\w.-]+)\1\)/g, (_found, _quote, name) => `again("${at}${name}")`)
        const helped = code.includes('again(')
          ? fetchAgain(chunk.isEntry ? 'e=new URL(e,ownScript.src)' : 'e') + code
          : code
        chunk.code = chunk.isEntry
          ? `(ownScript=>{"use strict";${helped}})(${findOwnScript});\n`
          : `${helped}\n`
      }
    },
  }
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [laterParts(), figures()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    lib: { entry: 'src/loader/main.ts', formats: ['es'], fileName: () => 'svar.js' },
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        chunkFileNames: '[name]-[hash].js',
        minify: true,
        // What the panel shares with later chunks stays in it: one request less before the chat is open.
        codeSplitting: {
          groups: [
            {
              name: 'panel',
              test: /node_modules\/preact|src\/(panel|avatar\/avatar|texts\/texts)|styles\/(avatar|composer|controls|conversation|panel)/,
            },
          ],
        },
      },
    },
  },
})
