import type { EventNames } from './events.nb.ts'

export const eventsDa = {
  groups: {
    conversation: 'Samtaler',
    customer: 'Kunder',
    ticket: 'Sager',
    delivery: 'E-mail',
    identity: 'Medlemmer og adgang',
    webhooks: 'Webhooks',
  },
  events: {
    'conversation.closed': 'Samtale afsluttet',
    'conversation.feedback_given': 'Kunden bedømte et svar',
    'conversation.handed_back': 'Samtale givet tilbage til assistenten',
    'conversation.message_received': 'Besked fra en kunde',
    'conversation.message_sent': 'Besked sendt til en kunde',
    'conversation.person_requested': 'Kunden bad om et menneske',
    'conversation.reopened': 'Samtale genåbnet',
    'conversation.taken_over': 'En medarbejder tog over',
    'customer.contact_identified': 'Kunden oplyste, hvem det er',
    'delivery.mail_state_changed': 'E-mail sendt eller fejlet',
    'identity.api_key_created': 'API-nøgle oprettet',
    'identity.api_key_revoked': 'API-nøgle trukket tilbage',
    'identity.member_changed': 'Medlem fik ny rolle',
    'identity.member_joined': 'Nyt medlem',
    'identity.member_removed': 'Medlem fjernet',
    'identity.workspace_changed': 'Arbejdsområdet ændret',
    'ticket.opened': 'Ny sag',
    'ticket.updated': 'Sag opdateret',
    'webhooks.endpoint_disabled': 'Webhook slået fra',
    'webhooks.test': 'Prøve',
  },
} satisfies EventNames
