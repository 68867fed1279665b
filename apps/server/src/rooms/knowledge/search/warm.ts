import type { Workspace } from '@svar/contract'
import { type Language, languageOf } from '@svar/language'
import { system } from '../../../kernel/actor.ts'
import { untilCalm } from '../../../kernel/calm.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { workspaceOf } from '../../identity/index.ts'
import { knowingTenants } from '../stores/state.ts'
import { tenantIndex } from './indexes.ts'
import type { TenantIndex } from './tenant-index.ts'

/** So many passages are made ready at the start; indexes of the rest are built when they are first asked for. */
const MAX_WARM_PASSAGES = 20_000
/** They ask for days, times, prices and durations; the patterns for these are compiled when they are first used. */
const trials: Record<Language, string> = {
  nb: 'Når har dere åpent på lørdag, hvor lang tid tar det og hva koster det?',
  sv: 'När har ni öppet på lördag, hur lång tid tar det och vad kostar det?',
  da: 'Hvornår har I åbent på lørdag, hvor lang tid tager det, og hvad koster det?',
  fi: 'Milloin olette auki lauantaina, kauanko se kestää ja paljonko se maksaa?',
  de: 'Wann habt ihr am Samstag geöffnet, wie lange dauert es und was kostet es?',
  en: 'When are you open on Saturday, how long does it take and how much is it?',
}

/** Builds the indexes of the workspaces that changed last, so that their first customer does not wait. */
export function warmLater(platform: Platform): () => void {
  let isStopped = false
  const stopped = () => isStopped
  untilCalm(stopped)
    .then(() => warm(platform, stopped))
    .catch((error) => platform.log.debug({ error: (error as Error).message }, 'could not warm the search'))
  return () => {
    isStopped = true
  }
}

async function warm(platform: Platform, isStopped: () => boolean): Promise<void> {
  if (isStopped()) return
  let room = MAX_WARM_PASSAGES
  let isTried = false
  for (const { tenantId, passages } of await knowingTenants(platform)) {
    if (isStopped()) return
    if (passages > room) continue
    const index = await tenantIndex(platform, tenantId)
    room -= passages
    if (!isTried) tryOut(index, await inTenant(platform, tenantId, system('search'), workspaceOf))
    isTried = true
  }
}

/** In the language of the workspace only: each takes some ten megabytes of patterns. */
function tryOut(index: TenantIndex, { locale }: Workspace): void {
  index.search(trials[languageOf(locale)], locale, 1)
}
