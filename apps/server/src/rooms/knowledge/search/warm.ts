import { setImmediate as turn } from 'node:timers/promises'
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
/**
 * They ask for days, durations and prices; the patterns for these are compiled when they are first used. One by one:
 * somebody may be asking meanwhile.
 */
const trials: Record<Language, string[]> = {
  nb: ['Når har dere åpent på lørdag?', 'Hvor lang tid tar det?', 'Hva koster det?'],
  sv: ['När har ni öppet på lördag?', 'Hur lång tid tar det?', 'Vad kostar det?'],
  da: ['Hvornår har I åbent på lørdag?', 'Hvor lang tid tager det?', 'Hvad koster det?'],
  fi: ['Milloin olette auki lauantaina?', 'Kauanko se kestää?', 'Paljonko se maksaa?'],
  de: ['Wann habt ihr am Samstag geöffnet?', 'Wie lange dauert es?', 'Was kostet es?'],
  en: ['When are you open on Saturday?', 'How long does it take?', 'How much is it?'],
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
    if (!isTried) await tryOut(index, await inTenant(platform, tenantId, system('search'), workspaceOf))
    isTried = true
  }
}

/** In the language of the workspace only: each takes some ten megabytes of patterns. */
async function tryOut(index: TenantIndex, { locale }: Workspace): Promise<void> {
  for (const question of trials[languageOf(locale)]) {
    await turn()
    index.search(question, locale, 1)
  }
}
