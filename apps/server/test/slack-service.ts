import { createSlack } from '../src/adapters/slack/index.ts'
import type { OutgoingTransport } from '../src/kernel/ports.ts'
import { startStandIn } from './stand-in.ts'

const MOST_BLOCKS = 50
const MOST_CHARACTERS = 3000

/** A channel behind an incoming webhook, which takes nothing that is not as Slack documents it. */
export interface SlackService {
  transport: OutgoingTransport
  /** What people read in the channel, in order: links as `words (address)`. */
  shown(): string[]
  /** What was not taken, and why. */
  refused(): string[]
  stop(): Promise<void>
}

/** By Slack's "Sending messages using incoming webhooks", "Block Kit: section" and "Formatting text for app surfaces". */
export async function startSlackService(): Promise<SlackService> {
  const there = await startStandIn({ status: 200, body: 'ok' })
  const judged = () => there.asked.map(({ headers, body }) => judge(headers['content-type'], body))
  return {
    transport: createSlack(there.fetch, { webhookUrl: `${there.url}/services/T000/B000/Key` }),
    shown: () => judged().flatMap((one) => ('shown' in one ? [one.shown] : [])),
    refused: () => judged().flatMap((one) => ('error' in one ? [one.error] : [])),
    stop: () => there.stop(),
  }
}

function judge(type: unknown, body: Buffer): { shown: string } | { error: string } {
  if (type !== 'application/json') return { error: 'invalid_payload: not JSON' }
  const { text, blocks = [] } = JSON.parse(body.toString())
  if (typeof text !== 'string' || text === '') return { error: 'no_text: notices and screen readers need it' }
  if (blocks.length > MOST_BLOCKS) return { error: 'invalid_blocks: too many' }
  for (const block of blocks) {
    if (block.type !== 'section' || block.text?.type !== 'mrkdwn')
      return { error: 'invalid_blocks: not known' }
    const { length } = String(block.text.text ?? '')
    if (length < 1 || length > MOST_CHARACTERS) return { error: `invalid_blocks: ${length} characters` }
  }
  const all = blocks.length > 0 ? blocks.map((block: { text: { text: string } }) => block.text.text) : [text]
  const wrong = [text, ...all].find((one) => /[<>&]/.test(one.replace(WELL_FORMED, '')))
  return wrong === undefined ? { shown: read(all.join('\n')) } : { error: `not escaped: ${wrong.slice(-40)}` }
}

/** Links, and the three characters that are written as entities. What calls people (`<@…>`, `<!…>`) is none of it. */
const WELL_FORMED = /<https?:\/\/[^<>|\n]+\|[^<>|\n]+>|&(?:amp|lt|gt);/g
const characters: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

const read = (text: string): string =>
  text
    .replace(/<([^|>]+)\|([^>]+)>/g, '$2 ($1)')
    .replace(/&(?:amp|lt|gt);/g, (entity) => characters[entity] as string)
