import { locales } from '@svar/contract'
import { askAssistant } from '../../../rooms/assistant/index.ts'
import { type Command, oneOf, optional, UsageError } from '../command.ts'
import { onTenant } from '../installation.ts'

export const ask: Command = {
  name: 'ask',
  summary: 'Asks the assistant of a workspace, without a conversation',
  usage: '--tenant T "question" [--locale L] [--json]',
  options: { tenant: { type: 'string' }, locale: { type: 'string' } },
  help: 'Nothing is stored. The answer comes with its sources.',
  async run(given) {
    const question = given.words.join(' ').trim()
    if (question === '') throw new UsageError('What is the question?')
    const asked = optional(given, 'locale')
    const locale = asked ? oneOf(asked, locales, '--locale') : undefined
    return onTenant(given, async (platform, { tenantId }) => {
      const asked = await askAssistant(platform, tenantId, { question, locale })
      const { text, held, sources, offered } = asked.answer
      const suggestions = offered.map(({ label }) => label)
      const from = sources.map(({ title, url }) => `  ${title}${url ? ` (${url})` : ''}`)
      const below = [...suggestions.map((one) => `– ${one}`), ...from]
      const lines = below.length > 0 ? [text, '', ...below] : [text]
      return {
        text: lines.join('\n'),
        json: { answer: text, held, sources, suggestions, engine: asked.engine, ...rest(asked) },
      }
    })
  },
}

const rest = ({
  understood: { locale, intent, sentiment },
  timings,
}: Awaited<ReturnType<typeof askAssistant>>) => ({
  locale,
  intent,
  sentiment,
  timings,
})
