import type { CannedVariable, Locale } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import { inLocale } from '../in-locale.ts'
import { visibleResponse } from '../queries.ts'
import * as store from '../store.ts'
import { valuesFor } from '../values.ts'
import { fill } from '../variables.ts'

interface Filled {
  text: string
  locale: Locale
  missing: CannedVariable[]
}

/** Fills one in for a conversation, in the language that was asked for or is spoken in it; counts as used. */
export async function fillIn(
  ctx: Context,
  id: string,
  { conversationId, locale }: { conversationId: string; locale?: Locale | undefined },
): Promise<Filled> {
  const row = await visibleResponse(ctx, id)
  const { spoken, workspaceLocale, valuesIn } = await valuesFor(ctx, conversationId)
  const chosen = inLocale(row.texts, [locale, spoken, workspaceLocale])
  await store.noteUse(ctx, id, ctx.clock.now())
  return { locale: chosen.locale, ...fill(chosen.text, valuesIn(chosen.locale)) }
}
