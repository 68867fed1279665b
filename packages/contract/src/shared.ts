import { z } from 'zod'

export const locales = ['nb', 'sv', 'da', 'fi', 'de', 'en-US', 'en-GB'] as const
export const locale = z.enum(locales)
export type Locale = z.infer<typeof locale>

export const id = z.uuid()
export const timestamp = z.iso.datetime({ offset: true }).describe('UTC, ISO 8601')
export const email = z
  .string()
  .trim()
  .max(254)
  .pipe(z.email({ pattern: z.regexes.unicodeEmail }))
export const cursor = z.string().max(200).describe('From the page before; opaque')
export const pageSize = z.coerce.number().int().min(1).max(100).default(30)
/** A client's own id for what it sends: the same id twice is one thing. */
export const clientId = z
  .string()
  .min(8)
  .max(64)
  .regex(/^[\w-]+$/)

/** Text as a person wrote it. What PostgreSQL cannot store is refused by name: NUL, and half of a character. */
export const text = (max: number, min = 0) =>
  z
    .string()
    .max(max)
    .refine((value) => !value.includes('\u0000'), 'must not contain the NUL character')
    .refine((value) => value.isWellFormed(), 'must not contain half of a surrogate pair')
    .refine((value) => value.trim().length >= min, min === 0 ? '' : 'must not be empty')

export const byId = z.object({ id })
export const done = z.object({ ok: z.literal(true) })
export const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable().describe('Cursor of the next page') })
