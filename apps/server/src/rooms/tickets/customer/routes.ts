import type { FastifyReply, FastifyRequest } from 'fastify'
import { system } from '../../../kernel/actor.ts'
import { AppError } from '../../../kernel/errors.ts'
import { randomId } from '../../../kernel/ids.ts'
import type { Http } from '../../../platform/http/http.ts'
import { readerLocale } from '../../../platform/http/reader-locale.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { serveFile } from '../files.ts'
import { answerTicket, readForm } from './answer-ticket.ts'
import { tenantOfLink, ticketOfLink } from './links.ts'
import { gonePage, type Page, ticketPage } from './page.ts'
import { shownTicket } from './shown-ticket.ts'

const PATH = '/ticket/:token'
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
}
const limited = { config: { rateLimit: { max: 60, timeWindow: 10_000 } } }
const limitedMore = { config: { rateLimit: { max: 10, timeWindow: 10_000 } } }

interface ByToken {
  Params: { token: string }
  Querystring: { sent?: string }
}
interface ByFile {
  Params: { tenantId: string; id: string }
  Querystring: { until?: string; s?: string }
}

/** The customer's page of one ticket, by its signed link, and the files of comments. */
export function customerRoutes({ app, platform }: Http): void {
  app.get<ByToken>(PATH, limited, (request, reply) =>
    orGone(request, reply, async () => {
      const { token } = request.params
      const shown = await inLink(platform(), token, (ctx, ticketId) => shownTicket(ctx, ticketId))
      const wasSent = request.query.sent !== undefined
      return send(reply, ticketPage({ ...shown, formId: randomId(), wasSent }))
    }),
  )
  app.post<ByToken>(PATH, limitedMore, (request, reply) =>
    orGone(request, reply, async () => {
      const { token } = request.params
      // Nothing is taken in before the link is known to be ours.
      await inLink(platform(), token, async () => undefined)
      const form = await readForm(platform(), tenantOfLink(token), request)
      await inLink(platform(), token, (ctx, ticketId) => answerTicket(ctx, ticketId, form))
      return reply.redirect(`/ticket/${token}?sent`, 303)
    }),
  )
  app.get<ByFile>('/ticket-files/:tenantId/:id', limited, (request, reply) => {
    const { until = '', s: signature = '' } = request.query
    return serveFile(platform(), { ...request.params, until, signature }, reply)
  })
}

const send = (reply: FastifyReply, { html, policy }: Page) =>
  reply.headers({ ...headers, 'content-security-policy': policy }).send(html)

const inLink = <T>(
  platform: Platform,
  token: string,
  work: (ctx: Parameters<typeof ticketOfLink>[0], ticketId: string) => Promise<T>,
): Promise<T> =>
  inTenant(platform, tenantOfLink(token), system('customer'), async (ctx) =>
    work(ctx, await ticketOfLink(ctx, token)),
  )

/** A person reads it, so a link that leads nowhere has a page too. */
async function orGone(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: () => Promise<FastifyReply>,
): Promise<FastifyReply> {
  try {
    return await answer()
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'not_found') throw error
    return send(reply.status(404), gonePage(readerLocale(request.headers['accept-language'])))
  }
}
