/**
 * Identity: who somebody is, and what they may do in which workspace.
 * It owns accounts and sessions (outside of every tenant), workspaces, members and roles, invitations and API keys.
 * Every request's caller is found here; a right that ends is gone within five seconds, everywhere.
 * It sends no mail itself: the delivery room hears its events. It never knows the customers of a workspace.
 */
export { identityAuthenticators } from './access/authenticate.ts'
export { endAccess } from './access/revoke.ts'
export { accountLocale } from './accounts/accounts.ts'
export { countAttempt } from './accounts/attempts.ts'
export { heldSessions } from './accounts/held-sessions.ts'
export { issueOwnerLink } from './accounts/owner-links.ts'
export { issueSignInLink } from './accounts/sign-in-links.ts'
export { createApiKey, revokeApiKey } from './actions/api-keys.ts'
export { createTenant } from './actions/create-tenant.ts'
export { inviteMember } from './actions/invite-member.ts'
export { setBrandColor, updateWorkspace } from './actions/update-workspace.ts'
export { listTenants, membershipsOf, type TenantEntry, tenantBySlug } from './directory.ts'
export {
  apiKeyCreated,
  apiKeyRevoked,
  memberChanged,
  memberInvited,
  memberJoined,
  memberRemoved,
  signInLinkRequested,
  workspaceChanged,
  workspaceCreated,
} from './events.ts'
export { invitationLink, linkLifetimesMs, ownerLink, signInLink } from './links.ts'
export { isOpen, type OpenState } from './opening-hours.ts'
export {
  brandColorOf,
  localesOf,
  memberById,
  membersOf,
  peopleToTell,
  workingApiKeys,
  workspaceOf,
} from './queries.ts'
export { identity } from './room.ts'
export { isTimeZone } from './time-zone.ts'
