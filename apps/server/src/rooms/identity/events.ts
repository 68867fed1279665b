import { locale, role } from '@svar/contract'
import { z } from 'zod'
import { eventType } from '../../platform/outbox/events.ts'

/** A workspace begins. */
export const workspaceCreated = eventType('identity.workspace_created', z.object({ isDemo: z.boolean() }))
/** Settings of a workspace were changed; `fields` names them. */
export const workspaceChanged = eventType(
  'identity.workspace_changed',
  z.object({ fields: z.array(z.string()) }),
)

const about = z.object({ memberId: z.uuid(), userId: z.string() })
/** Somebody accepted an invitation, or made the workspace. */
export const memberJoined = eventType('identity.member_joined', about.extend({ role }))
/** A member has another role. */
export const memberChanged = eventType('identity.member_changed', about.extend({ role }))
/** Somebody is no longer a member. */
export const memberRemoved = eventType('identity.member_removed', about)

/** Somebody is invited. Links are sealed with the installation's key for this tenant: an event is stored for long, a link must not be. */
export const memberInvited = eventType(
  'identity.member_invited',
  z.object({
    invitationId: z.uuid(),
    email: z.string(),
    locale,
    inviterName: z.string().nullable(),
    sealedLink: z.string(),
  }),
)
/** Somebody asked for a link to sign in with. */
export const signInLinkRequested = eventType(
  'identity.sign_in_link_requested',
  z.object({ email: z.string(), name: z.string(), locale, sealedLink: z.string() }),
  { priority: 'urgent' },
)

/** A key for the API was made. */
export const apiKeyCreated = eventType('identity.api_key_created', z.object({ keyId: z.uuid(), role }))
/** A key for the API was ended. */
export const apiKeyRevoked = eventType('identity.api_key_revoked', z.object({ keyId: z.uuid() }))
