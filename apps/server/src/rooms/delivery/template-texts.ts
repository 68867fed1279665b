import {
  type Locale,
  locales,
  type MailPart,
  type MailTemplate,
  type MailTemplateTexts,
  mailParts,
  type OwnMailTexts,
} from '@svar/contract'
import { and, eq } from 'drizzle-orm'
import { AppError } from '../../kernel/errors.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { brandOf } from './look/look.ts'
import { templateTexts } from './tables.ts'
import { templateNames, variablesOf } from './templates/all.ts'
import { exampleParams } from './templates/examples.ts'
import { letterOf, render } from './templates/index.ts'
import type { OwnTexts } from './templates/letter.ts'
import { faultIn } from './templates/own-texts.ts'

interface Which {
  template: MailTemplate
  locale: Locale
}

/** This workspace's words for a mail in a language; empty where it is written as we do. */
export async function ownTexts(ctx: Context, template: MailTemplate, locale: Locale): Promise<OwnTexts> {
  const rows = await ctx.db
    .select()
    .from(templateTexts)
    .where(and(eq(templateTexts.template, template), eq(templateTexts.locale, locale)))
  return Object.fromEntries(rows.map((row) => [row.part, row.text]))
}

/** All templates, and in which languages this workspace has changed something. */
export async function templatesOf(
  ctx: Context,
): Promise<{ items: { template: MailTemplate; changed: Locale[] }[] }> {
  const rows = await ctx.db
    .selectDistinct({ template: templateTexts.template, locale: templateTexts.locale })
    .from(templateTexts)
  const changed = (template: MailTemplate) =>
    locales.filter((locale) => rows.some((row) => row.template === template && row.locale === locale))
  return { items: templateNames.map((template) => ({ template, changed: changed(template) })) }
}

/** Ours and theirs, side by side. */
export async function templateTextsOf(ctx: Context, { template, locale }: Which): Promise<MailTemplateTexts> {
  const own = await ownTexts(ctx, template, locale)
  return {
    template,
    locale,
    variables: variablesIn(template, locale),
    ours: ourTexts(template, locale),
    own: byPart((part) => own[part] ?? null),
  }
}

/**
 * Takes the place of all parts: one that is empty is written as we do.
 * @throws AppError `validation_failed` naming each variable that is not known
 */
export async function changeTexts(
  ctx: Context,
  which: Which,
  texts: OwnMailTexts,
): Promise<MailTemplateTexts> {
  const own = checked(which, texts)
  await ctx.db
    .delete(templateTexts)
    .where(and(eq(templateTexts.template, which.template), eq(templateTexts.locale, which.locale)))
  const rows = Object.entries(own).map(([part, text]) => ({ ...which, part: part as MailPart, text }))
  if (rows.length > 0) await ctx.db.insert(templateTexts).values(rows)
  return templateTextsOf(ctx, which)
}

/** An example of a mail with these words, which need not be stored. @throws AppError `validation_failed` */
export async function preview(ctx: Context, which: Which, texts: OwnMailTexts) {
  const { template, locale } = which
  const own = checked(which, texts)
  const brand = await brandOf(ctx)
  const { subject, html, body } = render(template, exampleParams(template, locale), locale, brand, { own })
  return { subject, html, text: body }
}

function checked({ template, locale }: Which, texts: OwnMailTexts): OwnTexts {
  const known = variablesIn(template, locale)
  const own = Object.fromEntries(
    mailParts.flatMap((part) => (texts[part]?.trim() ? [[part, texts[part]?.trim() as string]] : [])),
  ) as OwnTexts
  const faults = mailParts.flatMap((path) => {
    const message = faultIn(own[path] ?? '', known)
    return message ? [{ path, message }] : []
  })
  if (faults.length > 0) throw new AppError('validation_failed', faults[0]?.message ?? '', { fields: faults })
  return own
}

const unnamed = { name: '{{workspace}}', color: null }

const variablesIn = (template: MailTemplate, locale: Locale): string[] =>
  Object.keys(variablesOf(template, exampleParams(template, locale), locale, unnamed))

/** Our words with the variables where an example's values stand. */
function ourTexts(template: MailTemplate, locale: Locale): Record<MailPart, string | null> {
  const params = exampleParams(template, locale)
  const letter = letterOf(template, params, locale, unnamed)
  const values = Object.entries(variablesOf(template, params, locale, unnamed))
  const withVariables = (text: string) =>
    values.reduce((all, [name, value]) => all.replaceAll(value, () => `{{${name}}}`), text)
  const ours: Record<MailPart, string | undefined> = {
    subject: letter.subject,
    heading: letter.heading,
    intro: letter.paragraphs.join('\n\n'),
    button: letter.button?.label,
    note: letter.note,
  }
  return byPart((part) => (ours[part] ? withVariables(ours[part]) : null))
}

const byPart = (of: (part: MailPart) => string | null) =>
  Object.fromEntries(mailParts.map((part) => [part, of(part)])) as Record<MailPart, string | null>
