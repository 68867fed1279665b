import type { Role } from '@svar/contract'
import { type Actor, hasRole } from '../../kernel/actor.ts'

/** Admins manage people up to their own role: nobody touches, or makes, somebody above themselves. */
export const mayManage = (actor: Actor, role: Role): boolean =>
  hasRole(actor, 'admin') && hasRole(actor, role)

export const mayChangeRole = (actor: Actor, from: Role, to: Role): boolean =>
  mayManage(actor, from) && mayManage(actor, to)

export const mayChangeWorkspace = (actor: Actor): boolean => hasRole(actor, 'admin')
