import { onOnce } from '../../platform/outbox/reactions.ts'
import { alertOf, alertOfReached } from './errors/alerts/alert-of.ts'
import { alertRaised, groupCreated, groupReached, groupRegressed, groupRising } from './events.ts'
import { tellTrouble } from './status/tell-trouble.ts'

// One after the other, so that they are counted.
const inTurn = { concurrency: 1 }

/** Alerts of errors: a new one, one that came back, one that comes much more often than it does; and of Svar itself. */
export const reactions = [
  onOnce(
    groupCreated,
    'monitoring.mail_new_error',
    (ctx, about, { id }) => alertOf(ctx, 'new', about, id),
    inTurn,
  ),
  onOnce(groupRegressed, 'monitoring.mail_regression', (ctx, about, { id }) =>
    alertOf(ctx, 'regressed', about, id),
  ),
  onOnce(
    groupReached,
    'monitoring.mail_frequent_error',
    (ctx, about, { id }) => alertOfReached(ctx, about.kind, about, id),
    inTurn,
  ),
  onOnce(
    groupRising,
    'monitoring.mail_rising_error',
    (ctx, about, { id }) => alertOf(ctx, 'rising', about, id),
    inTurn,
  ),
  onOnce(alertRaised, 'monitoring.tell_trouble', (ctx, { alertId, part }) => tellTrouble(ctx, alertId, part)),
]
