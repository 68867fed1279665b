/**
 * Customers: who writes to the business.
 * It owns contacts and what is remembered of them. Anybody begins as an anonymous contact with an id of their own.
 * It never takes somebody's word for proof: a typed address links nothing that belongs to another.
 */
import type { Room } from '../../platform/room.ts'

export const customers: Room = {}

export { contactIdentified } from './events.ts'
export { identifyContact } from './identify-contact.ts'
export {
  addContact,
  addContacts,
  type ContactRow,
  contact,
  contactByEmail,
  contactForUpdate,
  contactsByEmail,
  contactsOfOneAddress,
  type MemoryRow,
  memories,
  remember,
  seen,
} from './store.ts'
