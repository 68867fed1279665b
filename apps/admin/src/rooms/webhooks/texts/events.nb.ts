export const eventsNb = {
  groups: {
    conversation: 'Samtaler',
    customer: 'Kunder',
    ticket: 'Saker',
    delivery: 'E-post',
    identity: 'Medlemmer og tilgang',
    webhooks: 'Webhooks',
  },
  events: {
    'conversation.closed': 'Samtale avsluttet',
    'conversation.feedback_given': 'Kunden vurderte et svar',
    'conversation.handed_back': 'Samtale gitt tilbake til assistenten',
    'conversation.message_received': 'Melding fra en kunde',
    'conversation.message_sent': 'Melding sendt til en kunde',
    'conversation.person_requested': 'Kunden ba om et menneske',
    'conversation.reopened': 'Samtale åpnet igjen',
    'conversation.taken_over': 'En medarbeider tok over',
    'customer.contact_identified': 'Kunden oppga hvem det er',
    'delivery.mail_state_changed': 'E-post sendt eller feilet',
    'identity.api_key_created': 'API-nøkkel laget',
    'identity.api_key_revoked': 'API-nøkkel trukket tilbake',
    'identity.member_changed': 'Medlem fikk ny rolle',
    'identity.member_joined': 'Nytt medlem',
    'identity.member_removed': 'Medlem fjernet',
    'identity.workspace_changed': 'Arbeidsområdet endret',
    'ticket.opened': 'Ny sak',
    'ticket.updated': 'Sak oppdatert',
    'webhooks.endpoint_disabled': 'Webhook slått av',
    'webhooks.test': 'Prøve',
  },
}

export type EventNames = typeof eventsNb
