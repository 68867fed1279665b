import type { Command } from '../command.ts'
import type { Finding } from '../finding.ts'
import { findings } from '../findings.ts'

export const doctor: Command = {
  name: 'doctor',
  summary: 'Checks the installation and says what to mend',
  usage: '[--json]',
  help: 'Ends with 1 when something is wrong.',
  async run(given) {
    const found: Finding[] = []
    // Each as soon as it is known: on a slow machine they take a while.
    for await (const one of findings(given)) {
      found.push(one)
      given.show(told(one))
    }
    const wrong = found.filter((one) => one.state === 'wrong')
    const end =
      wrong.length === 0
        ? 'All is well.'
        : wrong.length === 1
          ? 'One thing is wrong.'
          : `${wrong.length} things are wrong.`
    return {
      text: `\n${end}`,
      json: { ok: wrong.length === 0, checks: found },
      code: wrong.length > 0 ? 1 : 0,
    }
  },
}

const marks = { well: 'ok   ', note: 'note ', wrong: 'WRONG' }

const told = ({ name, state, found, mend }: Finding) =>
  `${marks[state]}  ${name.padEnd(14)} ${found}${mend ? `\n       ${' '.repeat(14)} ${mend}` : ''}`
