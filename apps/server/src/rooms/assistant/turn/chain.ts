import { system } from '../../../kernel/actor.ts'
import { ModelError } from '../../../kernel/ports.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { allowCall } from '../models/budget.ts'
import { noteDefault } from '../models/default-pauses.ts'
import { type Endpoint, endpointsOf } from '../models/endpoints.ts'
import * as store from '../store.ts'
import { type ModelTurn, modelAnswer, mostTokensOf, Unsupported } from './model-answer.ts'
import type { Answer } from './turn.ts'

const TOTAL_MS = 17_000
const LEAST_MS = 1500

type Turn = Omit<ModelTurn, 'timeMs' | 'asked'>

interface Asked {
  /** Null when no model answered: then the built-in engine does. */
  answer: Answer | null
  fallbacks: Answer['fallbacks']
  refused: string[]
  /** A model asked for a person, whatever became of its words. */
  person: boolean
}

/** Asks the models in their order, within what may be spent; who fails is noted and left alone for a while. */
export async function askModels(
  turn: Turn,
  conversationId: string | null,
  only: string | undefined,
): Promise<Asked> {
  const asked: Asked = { answer: null, fallbacks: [], refused: [], person: false }
  const endpoints = await endpointsOf(turn.platform, turn.tenantId, only)
  const until = turn.platform.clock.now().getTime() + TOTAL_MS
  for (const endpoint of endpoints) {
    const timeMs = until - turn.platform.clock.now().getTime()
    if (timeMs < LEAST_MS || turn.signal.aborted) break
    const allowance = await allowCall(turn.platform, turn.tenantId, conversationId, mostTokensOf(turn))
    if (!allowance) {
      asked.fallbacks.push({ engine: 'models', reason: 'budget' })
      break
    }
    try {
      const { tokens, ...answer } = await modelAnswer({ ...turn, timeMs, asked }, endpoint.endpoint)
      await allowance.settle({ tokens })
      await noteAnswer(turn, endpoint)
      return { ...asked, answer: { ...answer, engine: endpoint.label, fallbacks: asked.fallbacks } }
    } catch (error) {
      turn.words.withdraw()
      const failure = asFailure(error)
      await allowance.settle({ failed: failure instanceof Unsupported ? 'cut' : failure.reason })
      // Nobody waits for the answer any more; that is not the endpoint's fault.
      if (turn.signal.aborted) break
      noteFallback(asked, endpoint, failure)
      await noteFailure(turn, endpoint, failure)
    }
  }
  return asked
}

const asFailure = (error: unknown) =>
  error instanceof ModelError ? error : new ModelError('garbage', (error as Error).message)

function noteFallback(asked: Asked, { label }: Endpoint, failure: ModelError) {
  const isUnsupported = failure instanceof Unsupported
  if (isUnsupported) asked.refused.push(...failure.claims)
  asked.fallbacks.push({ engine: label, reason: isUnsupported ? 'unsupported' : failure.reason })
}

async function noteAnswer(turn: Turn, { id, endpoint }: Endpoint) {
  if (!id) return noteDefault(turn.platform, endpoint.provider, null)
  await inTenant(turn.platform, turn.tenantId, system('models'), async (ctx) => {
    if (await store.noteAnswer(ctx, id)) tellChange(turn)
  })
}

async function noteFailure(turn: Turn, { id, label, endpoint }: Endpoint, failure: ModelError) {
  turn.platform.log.warn(
    { engine: label, reason: failure.reason, error: failure.message },
    'a language model gave no answer',
  )
  if (failure instanceof Unsupported) return
  if (!id) return noteDefault(turn.platform, endpoint.provider, failure)
  await inTenant(turn.platform, turn.tenantId, system('models'), async (ctx) => {
    await store.noteFailure(ctx, id, failure.reason, failure.retryAfterS)
    tellChange(turn)
  })
}

const tellChange = ({ platform, tenantId }: Turn) =>
  platform.live.publish(tenantId, { members: true }, { t: 'changed', what: 'models' })
