import type { Platform } from '../../platform/platform.ts'
import { type Finding, note, wrong } from './finding.ts'
import { aheadOfDatabaseMs, type LeftOff, leftOff } from './stores/left-off.ts'

const CLOCK_LIMIT_MS = 5000

/** What no alert tells of, because it stands as somebody or something has put it: it is only not to be forgotten. */
export async function leftOffFindings(platform: Platform): Promise<Finding[]> {
  return [...clock(await aheadOfDatabaseMs(platform)), ...(await leftOff(platform)).flatMap(offIn)]
}

/** Of this machine, against that of the database. */
export function clock(aheadMs: number): Finding[] {
  if (Math.abs(aheadMs) < CLOCK_LIMIT_MS) return []
  const by = `${Math.round(Math.abs(aheadMs) / 1000)} s ${aheadMs > 0 ? 'ahead of' : 'behind'}`
  const mend = 'Have both set by NTP: what is due, held back or over goes by them.'
  return [wrong('Clock', `this machine is ${by} the database`, mend)]
}

function offIn({ slug, webhooks, paused }: LeftOff): Finding[] {
  const found: Finding[] = []
  if (webhooks > 0) {
    const which = webhooks === 1 ? 'an endpoint is' : `${webhooks} endpoints are`
    const mend =
      'Mend the other end, switch it on again and send what it missed: the page Webhooks in the admin.'
    found.push(note('Webhooks', `${which} switched off after failing (in ${slug})`, mend))
  }
  if (paused.length > 0) {
    const mend = 'What they owe waits for them. Let them go on: the page Events in the admin.'
    found.push(note('Events', `paused: ${paused.join(', ')} (in ${slug})`, mend))
  }
  return found
}
