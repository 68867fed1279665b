import type { EventNames } from './events.nb.ts'

export const eventsSv = {
  groups: {
    conversation: 'Samtal',
    customer: 'Kunder',
    ticket: 'Ärenden',
    delivery: 'E-post',
    identity: 'Medlemmar och åtkomst',
    webhooks: 'Webhooks',
  },
  events: {
    'conversation.closed': 'Samtal avslutat',
    'conversation.feedback_given': 'Kunden betygsatte ett svar',
    'conversation.handed_back': 'Samtal lämnat tillbaka till assistenten',
    'conversation.message_received': 'Meddelande från en kund',
    'conversation.message_sent': 'Meddelande skickat till en kund',
    'conversation.person_requested': 'Kunden bad om en människa',
    'conversation.reopened': 'Samtal öppnat igen',
    'conversation.taken_over': 'En medarbetare tog över',
    'customer.contact_identified': 'Kunden uppgav vem det är',
    'delivery.mail_state_changed': 'E-post skickad eller misslyckad',
    'identity.api_key_created': 'API-nyckel skapad',
    'identity.api_key_revoked': 'API-nyckel återkallad',
    'identity.member_changed': 'Medlem fick ny roll',
    'identity.member_joined': 'Ny medlem',
    'identity.member_removed': 'Medlem borttagen',
    'identity.workspace_changed': 'Arbetsytan ändrad',
    'ticket.opened': 'Nytt ärende',
    'ticket.updated': 'Ärende uppdaterat',
    'webhooks.endpoint_disabled': 'Webhook avstängd',
    'webhooks.test': 'Test',
  },
} satisfies EventNames
