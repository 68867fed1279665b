import type { EventNames } from './events.nb.ts'

export const eventsEn = {
  groups: {
    conversation: 'Conversations',
    customer: 'Customers',
    ticket: 'Tickets',
    delivery: 'Email',
    identity: 'Members and access',
    webhooks: 'Webhooks',
  },
  events: {
    'conversation.closed': 'Conversation closed',
    'conversation.feedback_given': 'Customer rated an answer',
    'conversation.handed_back': 'Conversation handed back to the assistant',
    'conversation.message_received': 'Message from a customer',
    'conversation.message_sent': 'Message sent to a customer',
    'conversation.person_requested': 'Customer asked for a person',
    'conversation.reopened': 'Conversation reopened',
    'conversation.taken_over': 'A team member took over',
    'customer.contact_identified': 'Customer said who they are',
    'delivery.mail_state_changed': 'Email sent or failed',
    'identity.api_key_created': 'API key created',
    'identity.api_key_revoked': 'API key revoked',
    'identity.member_changed': 'Member got a new role',
    'identity.member_joined': 'New member',
    'identity.member_removed': 'Member removed',
    'identity.workspace_changed': 'Workspace changed',
    'ticket.opened': 'New ticket',
    'ticket.updated': 'Ticket updated',
    'webhooks.endpoint_disabled': 'Webhook turned off',
    'webhooks.test': 'Test',
  },
} satisfies EventNames
