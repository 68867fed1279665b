import { cosine } from '@svar/language'
import type { Context } from '../../../platform/tenancy/context.ts'
import type { Vector } from '../stores/embeddings.ts'
import { candidatesFor } from '../stores/vectors.ts'

/** So many are compared exactly, of those whose signs are nearest. */
const LOOKED_AT = 100

export interface Near {
  id: string
  /** -1 to 1. */
  similarity: number
  /** 0: under its title; n: under the n-th other phrasing of its question. */
  part: number
}

/** The passages whose vectors lie nearest to a question's, nearest first, each once. */
export async function nearestTo(ctx: Context, generation: number, question: Vector): Promise<Near[]> {
  const best = new Map<string, Near>()
  for (const { passageId, part, numbers } of await candidatesFor(ctx, generation, question, LOOKED_AT)) {
    const stored = new Int8Array(numbers.buffer, numbers.byteOffset, numbers.length)
    const similarity = cosine(question, stored)
    const known = best.get(passageId)
    if (!known || known.similarity < similarity) best.set(passageId, { id: passageId, similarity, part })
  }
  return [...best.values()].sort((one, other) => other.similarity - one.similarity)
}
