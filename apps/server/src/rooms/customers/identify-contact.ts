import { notFound } from '../../kernel/errors.ts'
import { emit } from '../../platform/outbox/events.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { contactIdentified } from './events.ts'
import * as store from './store.ts'

interface Given {
  name?: string | null
  email?: string | null
  phone?: string | null
  /** The customer agreed that it is kept. */
  consent?: boolean
}

/**
 * Notes who a contact says they are. It is their word, not proof: another's conversations are never
 * shown for it, and two contacts with one address stay two until somebody proves who they are.
 */
export async function identifyContact(
  ctx: Context,
  contactId: string,
  given: Given,
): Promise<store.ContactRow> {
  const contact = await store.contactForUpdate(ctx, contactId)
  if (!contact) throw notFound('contact')
  const changed: store.ContactRow = {
    ...contact,
    name: given.name === undefined ? contact.name : given.name?.trim() || null,
    email: given.email === undefined ? contact.email : given.email?.trim() || null,
    phone: given.phone === undefined ? contact.phone : given.phone?.trim() || null,
    consentAt: given.consent ? (contact.consentAt ?? ctx.clock.now()) : contact.consentAt,
  }
  await store.saveContact(ctx, changed)
  emit(ctx, contactIdentified, contactId, { contactId })
  return changed
}
