import { z } from 'zod'
import { route } from './route.ts'

/**
 * waiting: a customer waits for a person. risk: a customer may be lost. promise: what was promised for a ticket is due
 * soon or was not kept. error: a program reports a new error, or far more of one. system: Svar itself needs a person.
 * report: the day before, each morning.
 */
export const alertKinds = ['waiting', 'risk', 'promise', 'error', 'system', 'report'] as const
export type AlertKind = (typeof alertKinds)[number]
export const alertChannels = ['mail', 'push', 'slack'] as const
export type AlertChannel = (typeof alertChannels)[number]

const channels = z.array(z.enum(alertChannels)).max(alertChannels.length)
const choices = z.object({
  waiting: channels,
  risk: channels,
  promise: channels,
  error: channels,
  system: channels,
  report: channels,
})

export const alertChoices = choices.extend({
  browsers: z.number().int().describe('How many browsers of the caller are told by web push'),
  slack: z.boolean().describe('Whether the workspace has a Slack to write to'),
  notifyEmail: z
    .string()
    .nullable()
    .describe('The address that is told by mail in place of those who have chosen nothing'),
})
export type AlertChoices = z.infer<typeof alertChoices>

export const trialOutcomes = ['taken', 'refused', 'gone', 'suppressed', 'no_sender'] as const
export const alertTrial = z.object({
  items: z
    .array(
      z.object({
        to: z.string().describe('An address, Slack, or the host of a browser’s push service'),
        outcome: z
          .enum(trialOutcomes)
          .describe(
            'taken: who carries it has it. refused: they said no. gone: that browser is signed out or no longer there, and is forgotten. suppressed: the address is on the list of those not written to. no_sender: there is nobody to give it to',
          ),
        said: z.string().nullable().describe('What was answered where it was not taken'),
      }),
    )
    .describe('Empty where there is nowhere to send to'),
})
export type AlertTrial = z.infer<typeof alertTrial>

const room = 'delivery'
const access = { kind: 'member', role: 'viewer' } as const

export const deliveryAlerts = {
  alertChoices: route({
    method: 'GET',
    path: '/api/delivery/alerts',
    room,
    access,
    summary: 'What the caller is told of, and where',
    output: alertChoices,
  }),
  changeAlertChoices: route({
    method: 'PUT',
    path: '/api/delivery/alerts',
    room,
    access,
    summary: 'Choose what to be told of, and where; only for the caller',
    body: choices.partial(),
    output: alertChoices,
  }),
  tryAlertChannel: route({
    method: 'POST',
    path: '/api/delivery/alerts/trial',
    room,
    access,
    summary: 'Send the caller a test in one channel, now, and say what became of it',
    body: z.object({ channel: z.enum(alertChannels) }),
    output: alertTrial,
  }),
}
