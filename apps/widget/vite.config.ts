import { defineConfig, type Plugin } from 'vite'

/** Known only while the loader runs first, and to nobody when it is included as a module. */
const findOwnScript = `document.currentScript||[...document.querySelectorAll('script[src*="/svar.js"]')].pop()`

/**
 * The loader is included as a classic script: it may neither import nor export, and its names must not become
 * the page's. A classic script from another origin does not even know its own address when it imports, so
 * that is written into the import.
 */
function classicLoader(): Plugin {
  return {
    name: 'svar-classic-loader',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.isEntry) continue
        if (chunk.imports.length || chunk.exports.length)
          this.error(
            `${chunk.fileName} shares code with a chunk; give that to the panel as an argument instead`,
          )
        const code = chunk.code
          .trim()
          .replace(/import\((["'`])\.\/([\w.-]+)\1\)/g, 'import(new URL("$2",ownScript.src))')
        chunk.code = `(ownScript=>{"use strict";${code}})(${findOwnScript});\n`
      }
    },
  }
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [classicLoader()],
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
