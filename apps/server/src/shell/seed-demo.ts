import { locales } from '@svar/contract'
import { system } from '../kernel/actor.ts'
import type { Platform } from '../platform/platform.ts'
import { type Context, inTenant } from '../platform/tenancy/context.ts'
import { createTenant, setBrandColor, tenantBySlug, updateWorkspace } from '../rooms/identity/index.ts'
import { addFaqs, addTextSource } from '../rooms/knowledge/index.ts'
import { ensureWidget } from '../rooms/widget/index.ts'
import { readBusiness, readDocuments, readQuestions } from './demo-site/index.ts'

export const DEMO_SLUG = 'demo'

/** Makes the demo workspace with its knowledge in all languages, once. @returns whether it was made now */
export async function seedDemo(platform: Platform, say: (line: string) => void): Promise<boolean> {
  if (await tenantBySlug(platform, DEMO_SLUG)) return false
  say('filling the demo workspace')
  const business = readBusiness()
  const workspace = await createTenant(platform, {
    slug: DEMO_SLUG,
    name: business.name,
    locale: 'nb',
    timeZone: business.timeZone,
    isDemo: true,
  })
  const within = <T>(work: (ctx: Context) => Promise<T>) =>
    inTenant(platform, workspace.id, system('demo'), work)
  await within((ctx) => updateWorkspace(ctx, { openingHours: business.openingHours }))
  await within((ctx) => setBrandColor(ctx, business.colour))
  await within((ctx) =>
    ensureWidget(ctx, {
      colour: business.colour,
      avatar: 'maja',
      greeting: Object.fromEntries(locales.map((locale) => [locale, business.locales[locale].greeting])),
      starters: Object.fromEntries(locales.map((locale) => [locale, business.locales[locale].starters])),
    }),
  )
  for (const locale of locales) {
    for (const document of readDocuments(locale)) {
      const url = `${platform.config.url}/demo/${locale}/${document.slug}`
      await within((ctx) =>
        addTextSource(ctx, { title: document.title, text: document.markdown, url, locale }),
      )
    }
    const faqs = readQuestions(locale).map((faq) => ({
      ...faq,
      alternatives: [],
      locale,
      status: 'published' as const,
    }))
    await within((ctx) => addFaqs(ctx, faqs))
  }
  return true
}
