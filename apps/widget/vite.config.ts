import { defineConfig, type Plugin } from 'vite'

/**
 * The loader is included as a classic script, so it may neither import nor export, and its names must not
 * become the page's. Chunks that it loads later are modules, found beside it.
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
        chunk.code = `(()=>{"use strict";${chunk.code.trim()}})();\n`
      }
    },
  }
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [classicLoader()],
  // `h` itself is half a kilobyte less than the automatic runtime around it.
  oxc: {
    jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
    jsxInject: "import { Fragment, h } from 'preact'",
  },
  build: {
    target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    // No rule needs anything newer than the target above; this keeps the sheets free of what works around it.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    lib: { entry: 'src/loader/main.ts', formats: ['es'], fileName: () => 'svar.js' },
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      output: { chunkFileNames: '[name]-[hash].js', minify: true },
    },
  },
})
