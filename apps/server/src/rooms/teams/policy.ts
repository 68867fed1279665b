import { type Actor, hasRole } from '../../kernel/actor.ts'

/** Who makes teams, and says who sees and gets what. */
export const mayRunDesk = (actor: Actor): boolean => hasRole(actor, 'admin')
