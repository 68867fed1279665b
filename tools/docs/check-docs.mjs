// Checks prose against the repository: links lead somewhere, commands exist, and files that are named stand there.
import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { isProgram, read, repositoryFiles, root } from '../lint/source-files.mjs'

/** Where a path in ARCHITECTURE.md may start from: it speaks of rooms and floors by their short names. */
const STARTS = ['', 'apps/server/src', 'apps/server/src/rooms', 'apps/server', 'apps', 'packages']

/**
 * Takes one page and what exists: `exists(path)` for files and folders, the names of the npm scripts, and `read(path)`
 * for pages that are linked to. Gives a sentence for each fault.
 */
export function faultsInPage(path, text, { exists, scripts, readPage }) {
  const faults = [...brokenLinks(path, text, exists, readPage), ...unknownCommands(path, text, scripts)]
  return path === 'ARCHITECTURE.md' ? [...faults, ...missingFiles(path, text, exists)] : faults
}

function brokenLinks(path, text, exists, readPage) {
  return [...withoutCode(text).matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)].flatMap(([, target]) => {
    if (/^[a-z]+:/i.test(target)) return []
    const [file, anchor] = target.split('#')
    const page = file ? normalize(join(dirname(path), decodeURI(file))) : path
    if (!exists(page))
      return [`${path}: the link to ${target} leads nowhere. Mend the path, or write the page.`]
    const isHeading =
      !anchor || !page.endsWith('.md') || headings(page === path ? text : readPage(page)).has(anchor)
    return isHeading ? [] : [`${path}: ${page} has no heading "#${anchor}". Link to one that it has.`]
  })
}

function unknownCommands(path, text, scripts) {
  const blocks = [...text.matchAll(/^```(?:sh|bash|shell|console)\n([\s\S]*?)^```/gm)].map(([, body]) => body)
  const inline = [...withoutBlocks(text).matchAll(/`(npm [^`]+)`/g)].map(([, command]) => command)
  return [...blocks, ...inline].flatMap((body) =>
    [...body.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test))\b/g)]
      .map(([, run, short]) => run ?? short)
      .filter((name) => !scripts.has(name))
      .map((name) => `${path}: there is no npm script "${name}". Name one of: ${[...scripts].join(', ')}.`),
  )
}

function missingFiles(path, text, exists) {
  return [...withoutBlocks(text).matchAll(/`([\w.-]+(?:\/[\w.-]+)+\/?)`/g)].flatMap(([, name]) => {
    if (name.startsWith('.') && !exists(name)) return [`${path}: ${name} does not exist.`]
    if (STARTS.some((start) => exists(normalize(join(start, name))))) return []
    return [
      `${path}: ${name} does not exist. Write the path from the root of the repository, or from a room.`,
    ]
  })
}

/** The anchors that GitHub gives to headings. */
function headings(text) {
  const titles = [...withoutBlocks(text).matchAll(/^#{1,6}\s+(.+)$/gm)].map(([, title]) => title)
  return new Set(
    titles.map((title) =>
      title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(/\s/g, '-'),
    ),
  )
}

const withoutBlocks = (text) => text.replaceAll(/^```[\s\S]*?^```/gm, '')
const withoutCode = (text) => withoutBlocks(text).replaceAll(/`[^`\n]*`/g, '')

if (isProgram(import.meta.url)) {
  const scripts = new Set(Object.keys(JSON.parse(read('package.json')).scripts))
  const pages = repositoryFiles().filter((path) => path.endsWith('.md'))
  const known = { scripts, exists: (path) => existsSync(join(root, path)), readPage: read }
  const faults = pages.flatMap((path) => faultsInPage(path, read(path), known))
  for (const fault of faults) process.stdout.write(`${fault}\n`)
  process.stdout.write(`${pages.length} pages, ${faults.length} faults\n`)
  process.exitCode = faults.length > 0 ? 1 : 0
}
