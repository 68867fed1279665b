import { type Actor, hasRole } from '../../kernel/actor.ts'

export const mayWrite = (actor: Actor): boolean => hasRole(actor, 'agent')
/** The assistant may propose, and people decide. */
export const maySuggest = (actor: Actor): boolean => actor.kind === 'assistant' || mayWrite(actor)
