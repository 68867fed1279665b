import { z } from 'zod'
import { route } from './route.ts'

const room = 'delivery'
const admin = { kind: 'member', role: 'admin' } as const
const MOST_CHARACTERS = 280_000

export const mailLook = z.object({
  logo: z
    .object({
      url: z.string(),
      width: z.number().int().describe('As it is shown, in CSS pixels'),
      height: z.number().int(),
    })
    .nullable()
    .describe("Stands at the top of mails; null: the workspace's name does"),
})
export type MailLook = z.infer<typeof mailLook>

export const deliveryLook = {
  mailLook: route({
    method: 'GET',
    path: '/api/delivery/look',
    room,
    access: admin,
    summary: 'How mails look',
    output: mailLook,
  }),
  changeMailLook: route({
    method: 'PUT',
    path: '/api/delivery/look',
    room,
    access: admin,
    summary: 'Put your own picture at the top of mails, or take it away',
    body: z.object({
      logo: z
        .base64()
        .max(MOST_CHARACTERS)
        .nullable()
        .describe('A PNG of at most 200 KB; shown at half its size, at most 240 by 48'),
    }),
    output: mailLook,
  }),
}
