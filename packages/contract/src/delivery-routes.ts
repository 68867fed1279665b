import { z } from 'zod'
import {
  againOutcomes,
  deliveryProvider,
  deliverySettings,
  mailbox,
  mailReadings,
  mailStep,
  mailTemplates,
  newDeliveryProvider,
  newMailbox,
  outgoingMail,
  outgoingStates,
  suppression,
} from './delivery.ts'
import { deliveryAlerts } from './delivery-alerts.ts'
import { deliveryLook } from './delivery-look.ts'
import { deliveryPush } from './delivery-push.ts'
import { deliveryTemplates } from './delivery-templates.ts'
import { route } from './route.ts'
import { byId, cursor, done, id, page, pageSize, text } from './shared.ts'

const room = 'delivery'
const admin = { kind: 'member', role: 'admin' } as const
const providers = z.object({ items: z.array(deliveryProvider) })
const mailboxAnswer = z.object({ mailbox: mailbox.nullable() })
const byAddress = z.object({ address: z.string().min(3).max(254) })

export const delivery = {
  mails: route({
    method: 'GET',
    path: '/api/delivery/mails',
    room,
    access: admin,
    summary: 'Mails that went out, or wait here because no mail server is set',
    query: z.object({
      cursor: cursor.optional(),
      limit: pageSize,
      state: z.enum(outgoingStates).optional(),
      reading: z
        .enum(mailReadings)
        .optional()
        .describe('Only those that were opened, or whose link was followed'),
      template: z.enum(mailTemplates).optional(),
      search: text(200).optional().describe('Part of a recipient or a subject'),
    }),
    output: page(outgoingMail).extend({
      mailServer: z.boolean(),
      tooMany: z
        .number()
        .int()
        .describe('How many of the last day were held back because their address had had too many'),
    }),
  }),
  mail: route({
    method: 'GET',
    path: '/api/delivery/mails/{id}',
    room,
    access: admin,
    summary: 'One mail as it was sent',
    params: byId,
    output: outgoingMail.extend({
      html: z.string(),
      text: z.string(),
      history: z.array(mailStep).describe('What happened to it, oldest first; the latest fifty'),
    }),
  }),
  sendMailsAgain: route({
    method: 'POST',
    path: '/api/delivery/mails/again',
    room,
    access: admin,
    summary: 'Send mails again that were kept, failed, held back, came back, or may not have arrived',
    body: z.object({ ids: z.array(id).min(1).max(200) }),
    output: z.object({
      items: z
        .array(
          z.object({
            id,
            outcome: z
              .enum(againOutcomes)
              .describe(
                'queued: it goes out. suppressed: its address is on the list of those not written to. no_sender: there is nobody to give it to. link_gone: the link in it holds no longer. settled: it waits already, or has gone out',
              ),
          }),
        )
        .describe('In the order in which they were named'),
    }),
  }),
  deliverySettings: route({
    method: 'GET',
    path: '/api/delivery/settings',
    room,
    access: admin,
    summary: 'Quiet hours, and how much may go out in a minute',
    output: deliverySettings,
  }),
  changeDeliverySettings: route({
    method: 'PUT',
    path: '/api/delivery/settings',
    room,
    access: admin,
    summary: 'Set quiet hours, and how much may go out in a minute',
    body: deliverySettings,
    output: deliverySettings,
  }),
  suppressions: route({
    method: 'GET',
    path: '/api/delivery/suppressions',
    room,
    access: admin,
    summary: 'Addresses that are not written to any more, newest first',
    query: z.object({ search: text(200).optional().describe('Part of an address') }),
    output: z.object({ items: z.array(suppression) }),
  }),
  addSuppression: route({
    method: 'POST',
    path: '/api/delivery/suppressions',
    room,
    access: admin,
    summary: 'Write no more to an address',
    body: byAddress.extend({ note: text(300).nullish() }),
    output: suppression,
  }),
  removeSuppression: route({
    method: 'DELETE',
    path: '/api/delivery/suppressions/{address}',
    room,
    access: admin,
    summary: 'Write to an address again',
    params: byAddress,
    output: done,
  }),
  reportBounce: route({
    method: 'POST',
    path: '/api/delivery/bounces',
    room,
    access: admin,
    summary: 'Hand in a bounce message (RFC 3464) or a complaint (RFC 5965), as the mail server received it',
    body: z.object({ message: text(900_000, 1).describe('The whole message with its headers') }),
    output: z.object({
      recipients: z
        .array(
          z.object({
            address: z.string(),
            state: z.enum(['delivered', 'failed', 'bounced', 'complained', 'delayed']),
          }),
        )
        .describe('What it says; empty where it is no such message'),
      mails: z.number().int().describe('How many mails of this workspace it is about'),
    }),
  }),
  mailbox: route({
    method: 'GET',
    path: '/api/delivery/mailbox',
    room,
    access: admin,
    summary: 'The mailbox that is read for bounces, complaints and answers',
    output: mailboxAnswer,
  }),
  setMailbox: route({
    method: 'PUT',
    path: '/api/delivery/mailbox',
    room,
    access: admin,
    summary: 'Name the mailbox; its password is told anew each time',
    body: newMailbox,
    output: mailboxAnswer,
  }),
  removeMailbox: route({
    method: 'DELETE',
    path: '/api/delivery/mailbox',
    room,
    access: admin,
    summary: 'Read the mailbox no more; what lies in it stays',
    output: done,
  }),
  lookIntoMailbox: route({
    method: 'POST',
    path: '/api/delivery/mailbox/look',
    room,
    access: admin,
    summary: 'Read what is new in the mailbox now, and say how it went',
    output: z.object({
      error: z.string().nullable().describe('What its server said, where it could not be read'),
    }),
  }),
  deliveryProviders: route({
    method: 'GET',
    path: '/api/delivery/providers',
    room,
    access: admin,
    summary:
      'Accounts that mails, text messages and Slack messages go through, in the order in which they are asked',
    output: providers,
  }),
  addDeliveryProvider: route({
    method: 'POST',
    path: '/api/delivery/providers',
    room,
    access: admin,
    summary: 'Add an account; it is asked after those that are there',
    body: newDeliveryProvider,
    output: deliveryProvider,
    status: 201,
  }),
  changeDeliveryProvider: route({
    method: 'PUT',
    path: '/api/delivery/providers/{id}',
    room,
    access: admin,
    summary: 'Change an account; the keys are told anew, the kind stays',
    params: byId,
    body: newDeliveryProvider,
    output: deliveryProvider,
  }),
  orderDeliveryProviders: route({
    method: 'PUT',
    path: '/api/delivery/providers/order',
    room,
    access: admin,
    summary: 'Set the order in which accounts are asked',
    body: z.object({ ids: z.array(id).max(50) }),
    output: providers,
  }),
  removeDeliveryProvider: route({
    method: 'DELETE',
    path: '/api/delivery/providers/{id}',
    room,
    access: admin,
    summary: 'Remove an account and forget its keys',
    params: byId,
    output: done,
  }),
  tryDeliveryProvider: route({
    method: 'POST',
    path: '/api/delivery/providers/{id}/trial',
    room,
    access: admin,
    summary: 'Send a short message through one account, now',
    params: byId,
    body: z.object({ to: z.string().trim().max(254).describe('An address or a number; Slack needs none') }),
    output: z.object({
      error: z.string().nullable().describe('What the provider said; null where it was taken'),
    }),
  }),
  ...deliveryAlerts,
  ...deliveryLook,
  ...deliveryPush,
  ...deliveryTemplates,
}
