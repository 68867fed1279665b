import { z } from 'zod'
import { mailTemplates, mailTemplateTexts, ownMailTexts } from './delivery.ts'
import { route } from './route.ts'
import { id, locale } from './shared.ts'

const room = 'delivery'
const admin = { kind: 'member', role: 'admin' } as const
const byTemplate = z.object({ template: z.enum(mailTemplates), locale })

/** The words of mails: ours, and a workspace's own. */
export const deliveryTemplates = {
  mailTemplates: route({
    method: 'GET',
    path: '/api/delivery/templates',
    room,
    access: admin,
    summary: 'What Svar writes to people, and in which languages you have changed it',
    output: z.object({
      items: z.array(z.object({ template: z.enum(mailTemplates), changed: z.array(locale) })),
    }),
  }),
  mailTemplate: route({
    method: 'GET',
    path: '/api/delivery/templates/{template}/{locale}',
    room,
    access: admin,
    summary: 'The words of one mail in one language: ours and yours',
    params: byTemplate,
    output: mailTemplateTexts,
  }),
  changeMailTemplate: route({
    method: 'PUT',
    path: '/api/delivery/templates/{template}/{locale}',
    room,
    access: admin,
    summary: 'Put a mail in your own words; a variable that is not known is refused by name',
    params: byTemplate,
    body: ownMailTexts,
    output: mailTemplateTexts,
  }),
  previewMailTemplate: route({
    method: 'POST',
    path: '/api/delivery/templates/{template}/{locale}/preview',
    room,
    access: admin,
    summary: 'How a mail would look with these words, by an example',
    params: byTemplate,
    body: ownMailTexts,
    output: z.object({ subject: z.string(), html: z.string(), text: z.string() }),
  }),
  tryMailTemplate: route({
    method: 'POST',
    path: '/api/delivery/templates/{template}/{locale}/trial',
    room,
    access: admin,
    summary: 'Send yourself an example of a mail with these words, the way that all mails go',
    params: byTemplate,
    body: ownMailTexts,
    output: z.object({ id, to: z.string() }),
  }),
}
