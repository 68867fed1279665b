import type { Locale } from '@svar/contract'
import type { TemplateName, TemplateParams } from './all.ts'

interface ExampleWords {
  customer: string
  agent: string
  question: string
  answer: string
  about: string
  trouble: string
  mood: string
}

const english: ExampleWords = {
  customer: 'Emma Clark',
  agent: 'James Wright',
  question: 'Hello, when does my parcel arrive?',
  answer: 'It left us this morning and will be with you tomorrow.',
  about: 'My parcel has not arrived',
  trouble: 'The disk is almost full.',
  mood: 'Dissatisfied',
}

const words: Record<Locale, ExampleWords> = {
  nb: {
    customer: 'Kari Nordmann',
    agent: 'Ola Hansen',
    question: 'Hei, når kommer pakken min?',
    answer: 'Den gikk herfra i morges og er hos deg i morgen.',
    about: 'Pakken er ikke kommet',
    trouble: 'Disken er nesten full.',
    mood: 'Misfornøyd',
  },
  sv: {
    customer: 'Anna Svensson',
    agent: 'Erik Lund',
    question: 'Hej, när kommer mitt paket?',
    answer: 'Det skickades i morse och är hos dig i morgon.',
    about: 'Paketet har inte kommit',
    trouble: 'Disken är nästan full.',
    mood: 'Missnöjd',
  },
  da: {
    customer: 'Mette Jensen',
    agent: 'Lars Holm',
    question: 'Hej, hvornår kommer min pakke?',
    answer: 'Den blev sendt i morges og er hos dig i morgen.',
    about: 'Pakken er ikke kommet',
    trouble: 'Disken er næsten fuld.',
    mood: 'Utilfreds',
  },
  fi: {
    customer: 'Aino Virtanen',
    agent: 'Mikko Laine',
    question: 'Hei, milloin pakettini saapuu?',
    answer: 'Se lähti tänä aamuna ja on perillä huomenna.',
    about: 'Paketti ei ole saapunut',
    trouble: 'Levy on lähes täynnä.',
    mood: 'Tyytymätön',
  },
  de: {
    customer: 'Anna Schmidt',
    agent: 'Jonas Weber',
    question: 'Guten Tag, wann kommt mein Paket?',
    answer: 'Es ist heute Morgen losgegangen und morgen bei Ihnen.',
    about: 'Das Paket ist nicht angekommen',
    trouble: 'Die Festplatte ist fast voll.',
    mood: 'Unzufrieden',
  },
  'en-US': {
    ...english,
    question: 'Hello, when does my package arrive?',
    about: 'My package has not arrived',
  },
  'en-GB': english,
}

/** What a template is shown with before anybody is written to. */
export function exampleParams<T extends TemplateName>(name: T, locale: Locale): TemplateParams[T] {
  const { customer, agent, question, answer, about, trouble, mood } = words[locale]
  const link = 'https://example.com/'
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 9, minute))
  const messages = [
    { author: customer, text: question, at: at(2) },
    { author: agent, text: answer, at: at(5) },
  ]
  const examples: TemplateParams = {
    magic_link: { name: customer, link },
    invitation: { inviterName: agent, link },
    person_requested: { customer, words: question, link },
    transcript: { messages, timeZone: 'UTC' },
    reply_while_away: { agentName: agent, words: answer, link },
    ticket_received: { name: customer, number: 'T-1042', about, link },
    ticket_reply: { agentName: agent, number: 'T-1042', about, words: answer, link },
    ticket_promise: { number: 'T-1042', about, state: 'near', target: 'first_reply', link },
    error_alert: {
      kind: 'new',
      project: 'shop',
      title: 'TypeError: basket.sum is not a function',
      where: 'checkout.js:42',
      events: 1704,
      users: 312,
      link,
    },
    system_alert: { what: trouble, detail: '', link },
    mentioned: { by: agent, words: question, link },
    transferred: { by: agent, words: question, link },
    conversation_at_risk: { customer, mood, words: question, link },
    daily_report: exampleDay(question, link),
  }
  return examples[name]
}

const exampleDay = (question: string, link: string): TemplateParams['daily_report'] => ({
  day: '2026-11-20',
  dayBefore: '2026-11-13',
  figures: {
    conversations: { now: 48, before: 41 },
    answeredAlone: { now: 37, before: 29 },
    handledByPerson: { now: 11, before: 12 },
    resolved: { now: 21, before: 17 },
    firstReplyS: { now: 8, before: 95 },
    satisfied: { now: 14, before: 10 },
    scores: { now: 16, before: 13 },
    tickets: { now: 6, before: 9 },
    errors: { now: 2, before: 0 },
  },
  waiting: 1,
  questions: [{ text: question, times: 9 }],
  topErrors: [{ text: 'TypeError: basket.sum is not a function', times: 2 }],
  isPartOnly: false,
  link,
  choicesLink: link,
})
