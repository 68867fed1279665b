import { type MailTemplate, mailTemplates } from '@svar/contract'

export const isTemplate = (name: string | undefined): name is MailTemplate =>
  mailTemplates.some((one) => one === name)
