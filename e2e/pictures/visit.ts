import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { send } from './desk.ts'

type Seen = { conversation: { id: string } | null; items: { author: { kind: string }; id: string }[] }

/** A customer with the chat open, through the same routes that the widget calls. */
export interface Visit {
  /** Writes, and waits until it is stored. @returns the conversation */
  say(text: string): Promise<string>
  /** Waits for so many answers of the assistant in all; goes on without after a while. */
  answered(times?: number): Promise<void>
  tell(who: { name?: string; email?: string; phone?: string }): Promise<unknown>
  wantPerson(): Promise<unknown>
  /** A thumb on the last answer. */
  thumb(value: 'up' | 'down'): Promise<unknown>
  rate(score: number, comment?: string, reasons?: string[]): Promise<unknown>
}

/** @param page the path on the demo site that they look at, such as `prices` */
export async function beginVisit(url: string, key: string, locale: string, page = ''): Promise<Visit> {
  const headers: Record<string, string> = { 'x-widget-key': key }
  const ask = <T = unknown>(method: string, path: string, body?: unknown) =>
    send<T>(url, headers, method, `/api/widget/${path}`, body)
  const place = {
    url: `${url}/demo/${locale}${page && `/${page}`}`,
    title: page ? `Nordflytt · ${page}` : 'Nordflytt',
  }
  const { visitorToken } = await ask<{ visitorToken: string }>('POST', 'sessions', { locale, page: place })
  headers['x-visitor-token'] = visitorToken

  async function answers(): Promise<string[]> {
    const { items } = await ask<Seen>('GET', 'messages')
    return items.filter(({ author }) => author.kind === 'assistant').map(({ id }) => id)
  }

  return {
    async say(text) {
      const body = { clientId: randomUUID(), text, locale, page: place }
      const { conversation } = await ask<{ conversation: { id: string } }>('POST', 'messages', body)
      return conversation.id
    },
    async answered(times = 1) {
      for (let tries = 0; tries < 60; tries++) {
        if ((await answers()).length >= times) return
        await wait(100)
      }
    },
    tell: (who) => ask('POST', 'contact', { ...who, consent: true }),
    wantPerson: () => ask('POST', 'person', { clientId: randomUUID(), locale }),
    async thumb(value) {
      const last = (await answers()).at(-1)
      if (last) await ask('POST', `messages/${last}/feedback`, { value })
    },
    rate: (score, comment = '', reasons = []) => ask('POST', 'csat', { score, comment, reasons }),
  }
}
