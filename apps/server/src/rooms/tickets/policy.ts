import { hasRole } from '../../kernel/actor.ts'
import { must } from '../../kernel/errors.ts'
import type { Context } from '../../platform/tenancy/context.ts'

/** Who answers customers may open and change tickets. */
export const mayWorkOnTickets = ({ actor }: Context): void => must(hasRole(actor, 'agent'))

/** Who runs the workspace says what is promised, and what opens a ticket by itself. */
export const maySetUpTickets = ({ actor }: Context): void => must(hasRole(actor, 'admin'))
