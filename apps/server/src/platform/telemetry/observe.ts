import { type ModelChunk, ModelError } from '../../kernel/ports.ts'
import { EgressError } from '../egress/index.ts'
import type { Platform } from '../platform.ts'
import type { Metrics } from './metrics.ts'

/**
 * Counts what goes through the platform's doors: the network, language models, live connections. The doors themselves
 * are wrapped where they stand, so that whoever holds one is counted too.
 */
export function observePlatform(platform: Platform, metrics: Metrics): void {
  countEgress(platform, metrics)
  countModels(platform, metrics)
  countLive(platform, metrics)
}

function countEgress({ egress }: Platform, { egress: counter }: Metrics): void {
  const counted = async (answering: Promise<Response>) => {
    try {
      const answer = await answering
      counter.inc({ outcome: `${Math.floor(answer.status / 100)}xx` })
      return answer
    } catch (error) {
      counter.inc({ outcome: error instanceof EgressError ? error.code : 'aborted' })
      throw error
    }
  }
  const { fetch: goOut, asFetch } = egress
  egress.fetch = (url, request) => counted(goOut(url, request))
  egress.asFetch = (limits) => {
    const send = asFetch(limits)
    return (input, init) => counted(send(input, init))
  }
}

function countModels({ models }: Platform, { modelCalls, modelTokens }: Metrics): void {
  const { stream } = models
  models.stream = async function* (endpoint, request): AsyncIterable<ModelChunk> {
    const { provider } = endpoint
    let outcome = 'stopped'
    try {
      for await (const chunk of stream.call(models, endpoint, request)) {
        if (chunk.type === 'end') {
          outcome = 'ok'
          modelTokens.inc({ provider, direction: 'read' }, chunk.usage.inputTokens)
          modelTokens.inc({ provider, direction: 'written' }, chunk.usage.outputTokens)
        }
        yield chunk
      }
    } catch (error) {
      outcome = error instanceof ModelError ? error.reason : 'other'
      throw error
    } finally {
      modelCalls.inc({ provider, outcome })
    }
  }
}

function countLive({ live }: Platform, metrics: Metrics): void {
  const { add, remove } = live
  const open = new Set<string>()
  live.add = (connection) => {
    add(connection)
    metrics.live.set(open.add(connection.id).size)
  }
  live.remove = (connection) => {
    remove(connection)
    open.delete(connection.id)
    metrics.live.set(open.size)
  }
}
