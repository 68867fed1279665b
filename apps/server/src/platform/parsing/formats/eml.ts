import { simpleParser } from 'mailparser'
import type { Block } from '../sections.ts'
import type { Draft } from './draft.ts'
import { readHtml } from './html.ts'
import { readText } from './text.ts'

/** One e-mail: who, when, what about, and its text. Attachments are named, not opened. */
export async function readEml(bytes: Uint8Array): Promise<Draft> {
  const mail = await simpleParser(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    skipTextLinks: true,
  })
  const content = mail.text?.trim()
    ? readText(mail.text)
    : mail.html
      ? readHtml(mail.html, undefined)
      : undefined
  const names = mail.attachments.map((attachment) => attachment.filename ?? attachment.contentType)
  const head: Block[] = []
  if (mail.subject) head.push({ kind: 'heading', level: 1, text: mail.subject.replace(/\s+/g, ' ').trim() })
  const lines = [mail.from?.text, mail.date?.toISOString()].filter(Boolean)
  if (lines.length > 0) head.push({ kind: 'text', text: lines.join('\n') })
  return {
    blocks: content || head.length > 1 ? [...head, ...(content?.blocks ?? [])] : head,
    warnings: [
      ...(content?.warnings ?? []),
      ...(names.length > 0
        ? [
            {
              code: 'attachments_left_out' as const,
              params: { count: names.length, names: names.join(', ') },
            },
          ]
        : []),
    ],
    ...(mail.subject ? { title: mail.subject } : {}),
  }
}
