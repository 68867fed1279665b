import type { Locale } from '@svar/contract'
import { da } from './da.ts'
import { de } from './de.ts'
import { enGb } from './en-gb.ts'
import { enUs } from './en-us.ts'
import { fi } from './fi.ts'
import { nb } from './nb.ts'
import { sv } from './sv.ts'

type Entry = { title: string; text: string }

/** What the demo business' site says by itself; its documents and questions lie in templates/demo. */
export type SiteTexts = {
  /** The language's own name, for the choice of language. */
  ownName: string
  description: string
  skip: string
  menu: string
  chooseLanguage: string
  chat: string
  /** The few documents that the header leads to, under short names. */
  navigation: { slug: string; label: string }[]
  hero: {
    lede: string
    pick: string
    /** What can be asked with one click: a choice, and the question that it stands for. */
    choices: { label: string; question: string }[]
    ask: string
    note: string
  }
  services: { title: string; lede: string; items: (Entry & { slug: string; picture: string })[] }
  prices: Entry & { link: string }
  steps: { title: string; items: Entry[] }
  promises: { title: string; items: Entry[] }
  questions: { title: string; lede: string }
  offices: { title: string; lede: string }
  footer: { contact: string; hours: string; pages: string; since: string; demo: string }
  document: { onThisPage: string; more: string; askTitle: string; askText: string }
  notFound: Entry & { link: string }
}

export const siteTexts: Record<Locale, SiteTexts> = {
  nb,
  sv,
  da,
  fi,
  de,
  'en-US': enUs,
  'en-GB': enGb,
}
