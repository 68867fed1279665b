// Rules that read a file's name and its lines. Each gives the numbers of the lines at fault (0: the file itself).

const EMPTY_NAMES = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'manager',
  'service',
  'services',
  'misc',
])
/** Letters and digits that mean the same to everybody: paper, a storage protocol, keys. */
const WELL_KNOWN = new Set(['A4', 'A5', 'S3', 'F1', 'F2', 'F5', 'F6', 'F10', 'F11', 'F12'])
const TASK_ID = /\b[WAKBSCRFLPN]\d{1,2}\b/g

const isCode = (path) => /\.(ts|tsx|mjs|cjs|css)$/.test(path)
const isProse = (path) => path.endsWith('.md')
const isOurs = (path) => path !== 'package-lock.json' && !path.startsWith('tools/lint/')

export const textRules = [
  {
    name: 'a file fits in one reading',
    cure: 'split where a part has a name of its own; 300 lines are the stop, 30 to 120 the aim.',
    applies: (path) => isCode(path),
    find: (_path, lines) => (lines.length > 301 ? [0] : []),
  },
  {
    name: 'a name says what is inside',
    cure: 'name the file by its noun or its verb (move-appointment.ts): "utils", "helpers", "common", "service" and the like name no room.',
    applies: (path) => isCode(path),
    find: (path) => (path.split('/').some(isEmptyName) ? [0] : []),
  },
  {
    name: 'nothing is left for later',
    cure: 'do it, or take it out and say in docs/ what is not there; a note in the code is read by nobody who could.',
    applies: (path) => isOurs(path) && (isCode(path) || isProse(path)),
    find: (_path, lines) => matching(lines, /\b(TODO|FIXME|XXX|HACK)\b/),
  },
  {
    name: 'the repository speaks of the product',
    cure: 'say what is meant in words: places on one machine and numbers of a plan mean nothing to whoever clones this.',
    applies: (path) => isOurs(path) && (isCode(path) || isProse(path) || path.endsWith('.json')),
    find: (path, lines) => [...matching(lines, /(^|[\s'"`(=])\/(work|farm)\//), ...taskIds(path, lines)],
  },
]

function isEmptyName(part) {
  const stem = part.replace(/\..*$/, '')
  return EMPTY_NAMES.has(stem) || /-(utils?|helpers?|manager|misc)$/.test(stem)
}

function matching(lines, pattern) {
  return lines.flatMap((line, index) => (pattern.test(line) ? [index + 1] : []))
}

/** In prose and comments only: in code, short names may look alike. */
function taskIds(path, lines) {
  return lines.flatMap((line, index) => {
    const text = isProse(path) ? line.replaceAll(/`[^`]*`/g, '') : commentOf(line)
    const found = (text.match(TASK_ID) ?? []).filter((id) => !WELL_KNOWN.has(id))
    return found.length > 0 ? [index + 1] : []
  })
}

function commentOf(line) {
  return /^\s*(\/\/|\/?\*)/.test(line) ? line : (/\s\/\/\s(.*)$/.exec(line)?.[1] ?? '')
}
