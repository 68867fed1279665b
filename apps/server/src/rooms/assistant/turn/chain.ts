import { system } from '../../../kernel/actor.ts'
import { ModelError } from '../../../kernel/ports.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { type Endpoint, endpointsOf } from '../models/endpoints.ts'
import * as store from '../store.ts'
import { type ModelTurn, modelAnswer, Unsupported } from './model-answer.ts'
import type { Answer } from './turn.ts'

const TOTAL_MS = 17_000
const LEAST_MS = 1500

/**
 * Asks the models in their order; who fails is noted and left alone for a while. Null when none answered: then the
 * built-in engine does. `fallbacks` tells who failed and why.
 */
export async function askModels(
  turn: Omit<ModelTurn, 'timeMs'>,
  conversationId: string | null,
  only: string | undefined,
): Promise<{ answer: Answer | null; fallbacks: Answer['fallbacks']; refused: string[] }> {
  const fallbacks: Answer['fallbacks'] = []
  const refused: string[] = []
  const endpoints = await endpointsOf(turn.platform, turn.tenantId, conversationId, only)
  const until = turn.platform.clock.now().getTime() + TOTAL_MS
  if (endpoints.refusal) fallbacks.push({ engine: 'models', reason: endpoints.refusal })
  for (const endpoint of endpoints.list) {
    const timeMs = until - turn.platform.clock.now().getTime()
    if (timeMs < LEAST_MS) break
    try {
      const { tokens, ...answer } = await modelAnswer({ ...turn, timeMs }, endpoint.endpoint)
      await noteAnswer(turn, endpoint, conversationId, tokens)
      return { answer: { ...answer, engine: endpoint.label, fallbacks }, fallbacks, refused }
    } catch (error) {
      turn.words.withdraw()
      const failure =
        error instanceof ModelError ? error : new ModelError('garbage', (error as Error).message)
      if (failure instanceof Unsupported) refused.push(...failure.claims)
      fallbacks.push({
        engine: endpoint.label,
        reason: failure instanceof Unsupported ? 'unsupported' : failure.reason,
      })
      turn.platform.log.warn(
        { engine: endpoint.label, reason: failure.reason, error: failure.message },
        'a language model gave no answer',
      )
      await noteFailure(turn, endpoint, conversationId, failure)
    }
  }
  return { answer: null, fallbacks, refused }
}

async function noteAnswer(
  turn: Omit<ModelTurn, 'timeMs'>,
  { id }: Endpoint,
  conversationId: string | null,
  tokens: number,
) {
  await inTenant(turn.platform, turn.tenantId, system('models'), async (ctx) => {
    if (conversationId) await store.noteUsage(ctx, conversationId, tokens)
    if (id && (await store.noteAnswer(ctx, id))) tellChange(turn)
  })
}

/** A call that failed counts too: it may have been paid for. */
async function noteFailure(
  turn: Omit<ModelTurn, 'timeMs'>,
  { id }: Endpoint,
  conversationId: string | null,
  failure: ModelError,
) {
  await inTenant(turn.platform, turn.tenantId, system('models'), async (ctx) => {
    if (conversationId) await store.noteUsage(ctx, conversationId, 0)
    if (!id || failure instanceof Unsupported) return
    await store.noteFailure(ctx, id, failure.reason, failure.retryAfterS)
    tellChange(turn)
  })
}

const tellChange = ({ platform, tenantId }: Omit<ModelTurn, 'timeMs'>) =>
  platform.live.publish(tenantId, { members: true }, { t: 'changed', what: 'models' })
