import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { firstFiles } from './src/shell/build/first-files.ts'
import { offlineBuild } from './src/shell/offline/build/offline-build.ts'

/** Where the Svar server answers while the admin is being developed. */
const server = process.env.SVAR_URL ?? 'http://127.0.0.1:3002'

export default defineConfig({
  base: '/admin/',
  plugins: [react(), tailwindcss(), offlineBuild()],
  server: {
    proxy: {
      '/api': { target: server },
      '/live': { target: server, ws: true },
      '/widget': { target: server },
    },
  },
  build: {
    // The content security policy allows no data: scripts or styles, and fonts cache better as files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What every page needs lies in few files: they compress better, and a library stays cached between releases.
        codeSplitting: {
          groups: [
            {
              name: 'framework',
              priority: 20,
              test: /node_modules\/(react|react-dom|scheduler|@tanstack)\//,
            },
            ...firstFiles(),
            // Else each icon that two rooms share is a file and a request of its own.
            { name: 'icons', test: /node_modules\/lucide-react\//, minShareCount: 2 },
          ],
        },
      },
    },
  },
})
