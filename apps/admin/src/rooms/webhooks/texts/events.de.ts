import type { EventNames } from './events.nb.ts'

export const eventsDe = {
  groups: {
    conversation: 'Gespräche',
    customer: 'Kunden',
    ticket: 'Tickets',
    delivery: 'E-Mail',
    identity: 'Mitglieder und Zugriff',
    webhooks: 'Webhooks',
  },
  events: {
    'conversation.closed': 'Gespräch beendet',
    'conversation.feedback_given': 'Antwort wurde bewertet',
    'conversation.handed_back': 'Gespräch an den Assistenten zurückgegeben',
    'conversation.message_received': 'Nachricht von einem Kunden',
    'conversation.message_sent': 'Nachricht an einen Kunden gesendet',
    'conversation.person_requested': 'Kunde möchte mit einem Menschen sprechen',
    'conversation.reopened': 'Gespräch wieder geöffnet',
    'conversation.taken_over': 'Mitarbeiter hat übernommen',
    'customer.contact_identified': 'Kunde hat sich zu erkennen gegeben',
    'delivery.mail_state_changed': 'E-Mail gesendet oder gescheitert',
    'identity.api_key_created': 'API-Schlüssel erstellt',
    'identity.api_key_revoked': 'API-Schlüssel widerrufen',
    'identity.member_changed': 'Mitglied hat eine neue Rolle',
    'identity.member_joined': 'Neues Mitglied',
    'identity.member_removed': 'Mitglied entfernt',
    'identity.workspace_changed': 'Arbeitsbereich geändert',
    'ticket.opened': 'Neues Ticket',
    'ticket.updated': 'Ticket aktualisiert',
    'webhooks.endpoint_disabled': 'Webhook abgeschaltet',
    'webhooks.test': 'Test',
  },
} satisfies EventNames
