import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from '@svar/contract'

const templates = join(import.meta.dirname, '../../../../../templates/demo')

/** The documents in the order in which the site lists them; one that is not named here comes last. */
const slugOrder = [
  'prices',
  'booking',
  'cleaning',
  'packing',
  'storage',
  'pianos',
  'abroad',
  'weekends',
  'cancellation',
  'payment',
  'insurance',
  'not-moved',
]

export type DemoDocument = { slug: string; title: string; markdown: string }
export type Question = { question: string; answer: string }
export type Office = {
  tagline: string
  city: string
  address: string
  phone: string
  email: string
  currency: string
  greeting: string
  starters: string[]
}
export type Business = {
  name: string
  domain: string
  foundedYear: number
  timeZone: string
  colour: string
  persona: { name: string; avatar: 'maja' | 'robin' | 'kim' | 'none' }
  openingHours: { weekday: number; from: string; to: string }[]
  locales: Record<Locale, Office>
}

/** The invented business: its name, colour, hours and an office per locale. */
export function readBusiness(): Business {
  return JSON.parse(readFileSync(join(templates, 'business.json'), 'utf8'))
}

/** A locale's documents, in the site's order. */
export function readDocuments(locale: Locale): DemoDocument[] {
  const folder = join(templates, 'knowledge', locale)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readDocument(readFileSync(join(folder, name), 'utf8'), name.slice(0, -3)))
    .sort((one, other) => rank(one.slug) - rank(other.slug) || one.slug.localeCompare(other.slug))
}

/** A locale's questions and answers. */
export function readQuestions(locale: Locale): Question[] {
  const file = join(templates, 'faq', `${locale}.json`)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}

/** A document's front matter and its text; the file's name stands in for a slug that is missing. */
export function readDocument(source: string, name: string): DemoDocument {
  const [, frontMatter = '', body = source] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source) ?? []
  const field = (key: string) =>
    new RegExp(`^${key}:\\s*(.+)$`, 'm')
      .exec(frontMatter)?.[1]
      ?.trim()
      .replace(/^(["'])(.*)\1$/, '$2')
  return { slug: field('slug') ?? name, title: field('title') ?? name, markdown: body.trim() }
}

function rank(slug: string): number {
  const place = slugOrder.indexOf(slug)
  return place === -1 ? slugOrder.length : place
}
