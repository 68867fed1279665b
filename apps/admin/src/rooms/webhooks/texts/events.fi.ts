import type { EventNames } from './events.nb.ts'

export const eventsFi = {
  groups: {
    conversation: 'Keskustelut',
    customer: 'Asiakkaat',
    ticket: 'Tiketit',
    delivery: 'Sähköposti',
    identity: 'Jäsenet ja käyttöoikeudet',
    webhooks: 'Webhookit',
  },
  events: {
    'conversation.closed': 'Keskustelu päättyi',
    'conversation.feedback_given': 'Asiakas arvioi vastauksen',
    'conversation.handed_back': 'Keskustelu palautettiin avustajalle',
    'conversation.message_received': 'Viesti asiakkaalta',
    'conversation.message_sent': 'Viesti lähetettiin asiakkaalle',
    'conversation.person_requested': 'Asiakas pyysi ihmistä',
    'conversation.reopened': 'Keskustelu avattiin uudelleen',
    'conversation.taken_over': 'Asiakaspalvelija otti keskustelun',
    'customer.contact_identified': 'Asiakas kertoi, kuka on',
    'delivery.mail_state_changed': 'Sähköposti lähti tai epäonnistui',
    'identity.api_key_created': 'API-avain luotiin',
    'identity.api_key_revoked': 'API-avain peruttiin',
    'identity.member_changed': 'Jäsenen rooli muuttui',
    'identity.member_joined': 'Uusi jäsen',
    'identity.member_removed': 'Jäsen poistettiin',
    'identity.workspace_changed': 'Työtila muuttui',
    'ticket.opened': 'Uusi tiketti',
    'ticket.updated': 'Tiketti päivittyi',
    'webhooks.endpoint_disabled': 'Webhook poistettiin käytöstä',
    'webhooks.test': 'Kokeilu',
  },
} satisfies EventNames
