import type { WidgetLook, WidgetSettings } from '@svar/contract'
import { textColourOn } from '../../kernel/contrast.ts'
import { askedLocale } from '../../platform/http/reader-locale.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { assistantName } from '../assistant/index.ts'
import { workspaceOf } from '../identity/index.ts'
import { openStateNow } from '../teams/index.ts'
import { forLook } from '../visitors/index.ts'
import { ensureWidget } from './settings.ts'

/** What the chat needs to draw itself, in the language that the page or the browser asks for. */
export async function widgetLook(ctx: Context, asked: string | undefined): Promise<WidgetLook> {
  const workspace = await workspaceOf(ctx)
  const { settings } = await ensureWidget(ctx)
  const locale = settings.locale ?? askedLocale(asked) ?? workspace.locale
  const { openNow, opensAt } = await openStateNow(ctx)
  return {
    businessName: workspace.name,
    assistantName: await assistantName(ctx),
    colour: settings.colour,
    textOnColour: textColourOn(settings.colour),
    theme: settings.theme,
    position: settings.position,
    avatar: settings.avatar,
    locale,
    greeting: settings.greeting[locale] ?? '',
    starters: settings.starters[locale] ?? [],
    askFor: settings.askFor,
    launcherLabel: settings.launcherLabel,
    openNow,
    opensAt: opensAt?.toISOString() ?? null,
    ...(await forLook(ctx, locale)),
    ...errorsTo(settings),
  }
}

function errorsTo({ errorReports }: WidgetSettings): Pick<WidgetLook, 'errorsTo'> {
  if (!errorReports) return {}
  const { projectId, publicKey } = errorReports
  return { errorsTo: `api/${projectId}/envelope/?sentry_key=${publicKey}` }
}
