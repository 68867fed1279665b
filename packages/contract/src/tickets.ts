import { z } from 'zod'
import { attachment } from './conversations.ts'
import { ticket } from './customer-service.ts'
import { cursor, email, id, page, pageSize, text, timestamp } from './shared.ts'

/** `pending`: waiting for the customer. `on_hold`: waiting for a third party. No clock runs in either. */
export const ticketStatuses = ['open', 'pending', 'on_hold', 'resolved', 'closed'] as const
export const ticketPriorities = ticket.shape.priority.options
export const ticketStatus = z.enum(ticketStatuses)
export const ticketPriority = ticket.shape.priority
export type TicketStatus = z.infer<typeof ticketStatus>
export type TicketPriority = z.infer<typeof ticketPriority>

/** What opened a ticket: somebody by hand or through the API, the customer's own page, or a rule. */
export const ticketCauses = [
  'person',
  'api',
  'out_of_hours',
  'unsolved',
  'waiting',
  'dissatisfied',
  'keyword',
  'customer',
] as const
/** All but `all` hold what is not done; a status that is asked for counts instead. */
export const ticketViews = ['open', 'mine', 'unassigned', 'breaching', 'all'] as const
export const ticketSorts = ['newest', 'due', 'updated', 'priority'] as const
export type TicketView = (typeof ticketViews)[number]
export type TicketSort = (typeof ticketSorts)[number]
export const ticketTargets = ['first_reply', 'next_reply', 'resolution'] as const
export type TicketTarget = (typeof ticketTargets)[number]

const target = z.enum(ticketTargets)
const fieldValue = z.union([text(2000), z.number(), z.null()])

/** What was promised for a ticket, and how it stands. */
export const ticketPromise = z.object({
  policy: z.string().describe('Its name'),
  paused: z
    .boolean()
    .describe("It is the customer's or a third party's turn, or all is done: what is still owed stands"),
  due: z.array(z.object({ target, at: timestamp })).describe('The clocks that run, the nearest first'),
  near: z.array(target).describe('Those of which somebody was warned'),
  broken: z.array(target),
})

export const ticketSummary = z.object({
  id,
  number: z.string().describe('As people say it: `T-1042`'),
  subject: z.string(),
  status: ticketStatus,
  priority: ticketPriority,
  category: z.string().nullable(),
  cause: z.enum(ticketCauses),
  customer: z.object({ id: id.nullable(), name: z.string().nullable(), email: z.string().nullable() }),
  assignee: z.object({ id, name: z.string() }).nullable(),
  teamId: id.nullable(),
  promise: ticketPromise.nullable(),
  mergedInto: z.string().nullable().describe('The number of the ticket that it is part of now'),
  createdAt: timestamp,
  updatedAt: timestamp,
})
export type TicketSummary = z.infer<typeof ticketSummary>

export const ticketComment = z.object({
  id,
  /** A note is for members only, a reply goes to the customer, the rest came from them. */
  kind: z.enum(['note', 'reply', 'customer']),
  author: z.object({ id: z.string().nullable(), name: z.string() }),
  text: z.string(),
  attachments: z.array(attachment),
  /** Where it was written, when that was a ticket which is part of this one now. */
  from: z.string().nullable(),
  createdAt: timestamp,
})
export type TicketComment = z.infer<typeof ticketComment>

export const ticketChange = z.object({
  id,
  actor: z.object({ id: z.string().nullable(), name: z.string() }),
  field: z.string().describe('`status`, `assignee`, `merged`, … or the id of a field of the workspace'),
  before: z.unknown(),
  after: z.unknown(),
  createdAt: timestamp,
})
export type TicketChange = z.infer<typeof ticketChange>

export const ticketDetails = ticketSummary.extend({
  description: z.string(),
  locale: z.string().nullable(),
  fields: z.record(z.string(), fieldValue),
  watchers: z.array(z.object({ id, name: z.string() })),
  conversations: z.array(z.object({ id, subject: z.string(), preview: z.string(), at: timestamp })),
  merged: z.array(z.string()).describe('Numbers of the tickets that are part of this one'),
  comments: z.array(ticketComment).describe('The oldest first'),
  changes: z.array(ticketChange).describe('The oldest first'),
  resolvedAt: timestamp.nullable(),
})
export type TicketDetails = z.infer<typeof ticketDetails>

const fields = z
  .record(id, fieldValue)
  .refine((value) => Object.keys(value).length <= 50, 'must name at most 50 fields')
export const ticketChanges = z
  .object({
    status: ticketStatus,
    priority: ticketPriority,
    category: text(60).nullable(),
    subject: text(300, 1),
    assigneeId: id.nullable(),
    teamId: id.nullable(),
    fields,
  })
  .partial()
export type TicketChanges = z.infer<typeof ticketChanges>

export const newTicket = z.object({
  subject: text(300, 1),
  description: text(20_000).default(''),
  customerEmail: email.optional(),
  category: text(60).optional(),
  priority: ticketPriority.default('medium'),
  conversationId: id.optional(),
  assigneeId: id.optional(),
  teamId: id.optional(),
})

export const ticketQuery = z.object({
  view: z.enum(ticketViews).default('all'),
  status: ticketStatus.optional(),
  priority: ticketPriority.optional(),
  category: z.string().max(60).optional(),
  team: z
    .union([id, z.literal('none')])
    .optional()
    .describe('A team, or `none` for what belongs to no team'),
  conversation: id.optional(),
  search: z.string().max(200).optional(),
  sort: z.enum(ticketSorts).default('newest'),
  cursor: cursor.optional(),
  limit: pageSize,
})
export type TicketQuery = z.infer<typeof ticketQuery>
export const ticketPage = page(ticketSummary)

const label = text(60, 1)
export const ticketCategory = z.object({ id, name: z.string() })
export const ticketFieldKinds = ['text', 'number', 'date', 'choice'] as const
export const ticketField = z.object({
  id,
  name: z.string(),
  kind: z.enum(ticketFieldKinds),
  options: z.array(z.string()).describe('What can be chosen; empty for the other kinds'),
})
export type TicketField = z.infer<typeof ticketField>

const minutes = z
  .number()
  .int()
  .min(1)
  .max(365 * 24 * 60)
  .nullable()
export const ticketPolicy = z.object({
  id,
  name: z.string(),
  priority: ticketPriority.nullable().describe('For tickets of this priority; null: of any'),
  category: z.string().nullable().describe('For tickets of this category; null: of any'),
  firstReplyMinutes: minutes,
  nextReplyMinutes: minutes,
  resolutionMinutes: minutes,
  openHoursOnly: z.boolean().describe('Only the hours when the business is open count'),
})
export type TicketPolicy = z.infer<typeof ticketPolicy>

/** What is put in place of a whole list: what has an id stays what it was. */
const kept = { id: id.nullable() }
export const ticketCategoryList = z.object({
  items: z.array(z.object({ ...kept, name: label })).max(100),
})
export const ticketFieldList = z.object({
  items: z
    .array(
      z
        .object({
          ...kept,
          name: label,
          kind: z.enum(ticketFieldKinds),
          options: z.array(label).max(100),
        })
        .refine(({ kind, options }) => kind !== 'choice' || options.length > 0, 'a choice needs options'),
    )
    .max(50),
})
export const ticketPolicyList = z.object({
  items: z.array(ticketPolicy.extend({ ...kept, name: label, category: text(60).nullable() })).max(50),
})

const domain = z
  .string()
  .trim()
  .toLowerCase()
  .max(190)
  .regex(
    /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/,
    'must be a domain like example.com',
  )
export const ticketSettings = z.object({
  sendReceipt: z.boolean().describe('The customer is told by mail that a ticket was opened for them'),
  replyDomain: domain
    .nullable()
    .describe('The domain whose mail comes back to Svar; null: replies are written on the page'),
  keepPublicHolidays: z.boolean(),
  closedDays: z.array(z.iso.date()).max(200),
  warnMinutes: z.number().int().min(0).max(10_080),
  openOutOfHours: z.boolean(),
  openWhenUnsolved: z.boolean(),
  openWhenDissatisfied: z.boolean(),
  waitingMinutes: z.number().int().min(1).max(10_080).nullable(),
  keywords: z.array(text(60, 2)).max(50),
})
export type TicketSettings = z.infer<typeof ticketSettings>

export const ticketSetup = z.object({
  categories: z.array(ticketCategory),
  fields: z.array(ticketField),
  policies: z.array(ticketPolicy),
  settings: ticketSettings,
})
export type TicketSetup = z.infer<typeof ticketSetup>
