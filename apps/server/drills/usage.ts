import type { Drill } from './drill.ts'

const WIDTH = 100
const INDENT = '      '

/** What is asked for as `npm run drill -- list`: every drill by name, what it promises, and how that is tried. */
export const usage = (drills: [string, Drill][]): string =>
  [
    'npm run drill -- NAME [--quick] [--crowd] [--seed N]',
    '',
    'Tries one promise against a Svar of its own, in a temporary folder; nothing of yours is touched. It ends with "held"',
    'and exit code 0, or tells what did not hold and ends with 1.',
    '',
    '  --quick   fewer rounds',
    '  --crowd   beside 5,000 connected visitors and 50 agents, who come back whenever they are cut off',
    '  --seed N  other random choices; the same number makes the same ones (1 unless told)',
    '',
    ...drills.flatMap(([name, { promise, about, knowsCrowd }]) => [
      `  ${name}: ${promise}`,
      ...wrap(knowsCrowd ? `${about} Also with --crowd.` : about),
    ]),
  ].join('\n')

function wrap(text: string): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim()
    if (INDENT.length + longer.length > WIDTH) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines.map((line) => INDENT + line)
}
