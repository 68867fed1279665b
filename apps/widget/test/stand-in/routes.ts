import { randomUUID } from 'node:crypto'
import { type Given, type Received, type Route, visitors, widget } from '@svar/contract'
import type { Desk, Visit } from './desk.ts'

/** A refusal, as the contract tells it. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string) {
    super(code)
    this.status = status
    this.code = code
  }
}

export interface Call<R extends Route> extends Received<R> {
  desk: Desk
  visit: Visit
  ticket: () => string
}

type Handler<R extends Route> = (call: Call<R>) => Given<R> | Promise<Given<R>>

/** Binds a handler to its description; the server validates both ways by it. */
export interface Bound {
  route: Route
  // biome-ignore lint/suspicious/noExplicitAny: one list of handlers with different calls
  handle: (call: any) => unknown
}
const bind = <R extends Route>(route: R, handle: Handler<R>): Bound => ({ route, handle })

const page = (visit: Visit, { after, before, limit }: { after?: number; before?: number; limit: number }) => {
  const fitting = visit.messages.filter(
    ({ seq }) => seq > (after ?? 0) && seq < (before ?? Number.POSITIVE_INFINITY),
  )
  const items = after === undefined ? fitting.slice(-limit) : fitting.slice(0, limit)
  return { items, hasMore: items.length < fitting.length }
}

const done = { ok: true } as const

const must = (visit: Visit) => {
  if (!visit.conversation) throw new Refusal(409, 'state_conflict')
  return visit.conversation
}

/** At eight, as the clock of the browser beside it shows it. */
function opensTomorrow(): string {
  const now = new Date()
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 8).toISOString()
}

export const routes: Bound[] = [
  bind(widget.look, ({ desk }) => desk.look),
  bind(widget.session, ({ desk, body, ticket }) => {
    const visit = desk.visit(body.visitorToken)
    const { items, hasMore } = page(visit, { limit: 50 })
    return {
      visitorToken: visit.token,
      visitorId: visit.visitorId,
      conversation: visit.conversation,
      messages: items,
      hasMore,
      contact: visit.contact,
      liveTicket: ticket(),
    }
  }),
  bind(widget.messages, ({ visit, query }) => ({ conversation: visit.conversation, ...page(visit, query) })),
  bind(widget.send, ({ desk, visit, body }) => {
    const isRepeated = visit.messages.some(({ clientId }) => clientId === body.clientId)
    const attachments = body.attachmentIds.flatMap((id) => desk.files.get(id) ?? [])
    const message = desk.append(visit, { clientId: body.clientId, text: body.text, attachments })
    if (!isRepeated && must(visit).status === 'bot') void desk.answer(visit, body.text)
    return { conversation: must(visit), message }
  }),
  bind(widget.requestPerson, ({ desk, visit }) => {
    desk.open(visit)
    desk.change(visit, { status: 'waiting' })
    desk.happen(visit, 'person_requested')
    if (!desk.look.openNow)
      desk.happen(
        visit,
        'nobody_online',
        { opensAt: opensTomorrow() },
        {
          buttons: [{ label: 'leave_email', action: 'leave_email', value: null }],
        },
      )
    return must(visit)
  }),
  bind(widget.returnToAssistant, ({ desk, visit }) => {
    desk.change(visit, { status: 'bot' })
    desk.happen(visit, 'handed_back')
    return must(visit)
  }),
  bind(widget.newConversation, ({ visit }) => {
    visit.conversation = null
    visit.messages = []
    return done
  }),
  bind(widget.identify, ({ desk, visit, body }) => {
    visit.contact = { ...visit.contact, name: body.name ?? null, email: body.email ?? null }
    desk.happen(visit, 'contact_given')
    return visit.contact
  }),
  bind(widget.feedback, ({ visit, params, body }) => {
    const message = visit.messages.find(({ id }) => id === params.id)
    if (!message) throw new Refusal(404, 'not_found')
    message.feedback = body.value
    if (body.reasons) visit.reasons = { reasons: body.reasons, comment: body.comment ?? '' }
    return done
  }),
  bind(widget.csat, ({ desk, visit, body }) => {
    visit.csat = body
    desk.change(visit, { csatGiven: true })
    return done
  }),
  bind(widget.transcript, ({ visit, body }) => {
    must(visit)
    visit.transcripts.push(body.email)
    return done
  }),
  bind(visitors.presence, ({ desk, body }) => {
    desk.signs.push(body)
    const { invitation } = desk
    return { visit: 'p1.visit.signed', invitation: body.seen ? null : invitation }
  }),
  bind(visitors.proactiveHappened, ({ desk, params, body }) => {
    desk.happened.push(`${body.what} ${params.id}`)
    return done
  }),
  bind(visitors.takeUpProactive, ({ desk, visit, params }) => {
    const text = desk.look.visit?.proactive.find(({ id }) => id === params.id)?.text ?? ''
    const author = { kind: 'assistant', id: null, name: desk.look.assistantName } as const
    desk.append(visit, { author, text })
    return done
  }),
  bind(widget.suggestions, ({ desk, query }) => ({
    items: desk.look.starters.filter((one) => one.toLowerCase().includes(query.q.toLowerCase())),
  })),
]

/** Takes a file that a visitor sends; `.exe` and anything over a megabyte are refused. */
export function takeFile(desk: Desk, file: File): Given<typeof widget.upload> {
  if (file.size > 1_000_000) throw new Refusal(413, 'payload_too_large')
  if (file.name.endsWith('.exe')) throw new Refusal(415, 'unsupported_media_type')
  const id = randomUUID()
  const attachment = { id, name: file.name, type: file.type, sizeBytes: file.size, url: `/files/${id}` }
  desk.files.set(id, attachment)
  return widget.upload.output.parse(attachment)
}
