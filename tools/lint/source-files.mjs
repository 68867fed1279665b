import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(import.meta.dirname, '../..')

const NEVER = new Set(['node_modules', '.node', '.git', 'dist', 'data'])

/**
 * Every file of the repository, as paths from its root with forward slashes: what git knows or would add.
 * Without git (an unpacked archive) it walks the folders.
 */
export function repositoryFiles() {
  return (existsSync(join(root, '.git')) ? fromGit() : walk('')).toSorted()
}

/** True for the file that was started, false for those that it imports: `if (isProgram(import.meta.url))`. */
export function isProgram(url) {
  const started = process.argv[1]
  return started !== undefined && realpathSync(started) === fileURLToPath(url)
}

/** The TypeScript and JavaScript among them that people write. */
export function codeFiles() {
  return repositoryFiles().filter((path) => /\.(ts|tsx|mjs|cjs|js|jsx)$/.test(path))
}

export function read(path) {
  return readFileSync(join(root, path), 'utf8')
}

/** True for what stands beside the product to prove it: tests, their fixtures and their harness. */
export function isTestCode(path) {
  return /\.(test|fixture)\.tsx?$|(^|\/)(factory|test-[a-z-]+)\.tsx?$|(^|\/)(test|e2e|evals|benches)\//.test(
    path,
  )
}

function fromGit() {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const list = execFileSync('git', ['-c', `safe.directory=${root}`, ...args], { cwd: root, encoding: 'utf8' })
  return list.split('\0').filter((path) => path !== '' && existsSync(join(root, path)))
}

function walk(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (entry.isDirectory()) return NEVER.has(entry.name) ? [] : walk(path)
    return entry.isFile() ? [path] : []
  })
}
