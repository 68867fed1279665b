import { installationParts, type PartStatus, type StatusPart } from '@svar/contract'
import type { Config } from '../../platform/config/config.ts'
import type { Platform } from '../../platform/platform.ts'
import { installationStatus, needsPerson } from '../../rooms/monitoring/index.ts'
import { findRunning } from '../running.ts'
import type { Given } from './command.ts'
import { type Finding, note, well, wrong } from './finding.ts'
import { onInstallation } from './installation.ts'
import { leftOffFindings } from './left-off-findings.ts'

/** What is said of a part that needs a person, and what to do. */
const mends: Record<StatusPart, [found: string, mend: string]> = {
  database: [
    'answers slowly, or did not answer',
    'Look at its own log, its disk and its load. Svar goes on by itself once it answers.',
  ],
  queue: [
    'events wait for longer than a minute',
    'Look at the page Events: a slow subscriber? Start more workers: npm run svar -- worker',
  ],
  disk: [
    'less than a tenth, and less than 20 GB, is free',
    'Make room, or move SVAR_DATA_DIR to a larger disk.',
  ],
  memory: ['hardly any is free', 'Give Svar more memory, or stop other programs on this machine.'],
  event_loop: ['the process is busy for long moments', 'Start more processes, or give it a faster machine.'],
  redis: [
    'does not answer',
    'Look whether it runs, and at REDIS_URL. Chats go on by the database; signing in waits for it.',
  ],
  dead_letters: [
    'events or jobs failed at every attempt',
    'Mend, retry or discard them: the page Events in the admin.',
  ],
  mail: [
    'mails have failed for ten minutes',
    'Check SMTP_URL or the provider: the page Outgoing mail in the admin.',
  ],
  models: [
    'a model has failed for ten minutes',
    'Check its key, address and quota: the page Language models in the admin.',
  ],
  embeddings: [
    'search by meaning has failed for ten minutes',
    'Check its key, address and quota: the page Language models in the admin, Search by meaning.',
  ],
}

/** What the running installation has found out about itself. */
export async function lookedAt(given: Given): Promise<Finding[]> {
  try {
    return await onInstallation(given, async (platform) => [
      ...(await statusFindings(platform)),
      ...(await leftOffFindings(platform)),
    ])
  } catch (error) {
    return [wrong('Status', (error as Error).message, 'Do what this says, then ask again.')]
  }
}

/** How it was looked at, then what needs a person. */
export async function statusFindings(platform: Platform): Promise<Finding[]> {
  const [status, open] = [await installationStatus(platform), await needsPerson(platform)]
  const runs = findRunning(platform.config.dataDir) !== null
  return [watched(status, runs), ...open.map(needed)]
}

function watched(
  { checkedAt, parts }: { checkedAt: Date | null; parts: PartStatus[] },
  runs: boolean,
): Finding {
  if (!checkedAt) return note('Status', 'nobody has looked yet', 'A running Svar looks every 30 seconds.')
  if (runs && parts.some(({ state }) => state === 'unknown'))
    return wrong(
      'Status',
      `Svar runs, but has not looked since ${checkedAt.toISOString()}`,
      'It is stuck, or its database does not answer: look at its log, and start it anew.',
    )
  if (parts.some(({ state }) => state === 'unknown'))
    return note('Status', `last looked at ${checkedAt.toISOString()}`, 'Svar does not run now: npm start')
  const known = parts.flatMap(({ days }) => days.filter(({ uptime }) => uptime !== null))
  const mean = known.reduce((sum, { uptime }) => sum + (uptime ?? 0), 0) / Math.max(1, known.length)
  const since = known.map(({ day }) => day).sort()[0]
  const said = `${(Math.floor(mean * 10_000) / 100).toFixed(2)} % of looks were well since ${since}`
  const troubled = parts.filter(({ state }) => state === 'troubled').map(({ part }) => part)
  return troubled.length === 0
    ? well('Status', said)
    : note(
        'Status',
        `${said}; not well now: ${troubled.join(', ')}`,
        'If it stays so, it is told as an alert.',
      )
}

function needed({ part, workspaces }: { part: StatusPart; workspaces: string[] }): Finding {
  const [found, mend] = mends[part]
  const isOfAll = installationParts.some((one) => one === part)
  return wrong('Alert', `${part}: ${found}${isOfAll ? '' : ` (in ${named(workspaces)})`}`, mend)
}

const MOST_NAMED = 5

function named(workspaces: string[]): string {
  const more = workspaces.length - MOST_NAMED
  return [...workspaces.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', ')
}

/** Where figures, traces and the public page are to be had. */
export function watching({ metricsToken, otlpEndpoint, statusPage, url }: Config): Finding {
  const parts = [
    metricsToken ? '/metrics with its token' : '/metrics from this machine only',
    otlpEndpoint
      ? `traces and logs to ${new URL(otlpEndpoint).host}`
      : 'no traces (OTEL_EXPORTER_OTLP_ENDPOINT)',
    statusPage === 'public' ? `public page ${url}/status` : 'no public status page (SVAR_STATUS_PAGE)',
  ]
  return well('Watching', parts.join(', '))
}
