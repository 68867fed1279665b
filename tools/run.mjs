// Runs a program of the repository: `node tools/run.mjs <file> [arguments]`. It is plain JavaScript, so that a Node that
// is too old for the rest is told what to do instead of failing over the first type.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = resolve(import.meta.dirname ?? '.', '..')
const isReady = existsSync(join(root, 'node_modules', '.package-lock.json'))
const isRecent = Number(process.versions.node.split('.')[0]) >= 24

if (!isReady || !isRecent) {
  const told = process.env.npm_config_ignore_scripts === 'true'
  process.stderr.write(
    told
      ? 'svar: npm is set to skip scripts (ignore-scripts=true), so the set-up before the start did not run.\n' +
          '      Start with: npm start --ignore-scripts=false\n'
      : `svar: ${isReady ? `Node ${process.versions.node} is too old` : 'the dependencies are not installed'}. Run "npm run setup" first, and start through npm: "npm start".\n`,
  )
  process.exit(1)
}

const [, , target, ...rest] = process.argv
process.argv = [process.argv[0], resolve(target), ...rest]
await import(pathToFileURL(resolve(target)).href)
