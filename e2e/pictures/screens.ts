import type { Page } from 'playwright-core'

/** What the pictures need to know of the desk that was filled. */
export interface Filled {
  url: string
  piano: string
  ticket: string
  /** The signed address that the customer was sent. */
  ticketPage: string
  mail: string
  webhook: string
  errorGroup: string
}

/** One picture: where it is, and what is done there before it is taken. */
export interface Screen {
  name: string
  /** From the server's address on; an address that begins with http as it is. */
  path: (filled: Filled) => string
  prepare?: (page: Page) => Promise<unknown>
  /** It stands in the README or a guide in full size too, as a person at a desk sees it. */
  isLarge?: true
}

const room = (name: string, part = name, prepare?: Screen['prepare']): Screen => ({
  name,
  path: () => `/admin/w/demo/${part}`,
  ...(prepare && { prepare }),
})

const large = (screen: Screen): Screen => ({ ...screen, isLarge: true })

/** What members of the business see, in the order of the menu. */
export const rooms: Screen[] = [
  room('inbox'),
  large({ name: 'conversation', path: ({ piano }) => `/admin/w/demo/inbox/${piano}` }),
  room('command-palette', 'inbox', (page) => page.keyboard.press('Control+k')),
  large(room('dashboard')),
  room('tickets'),
  { name: 'ticket', path: ({ ticket }) => `/admin/w/demo/tickets/${ticket}` },
  room('ticket-rules', 'tickets/settings'),
  room('visitors'),
  room('visitor-messages', 'visitors?tab=messages'),
  large(room('knowledge')),
  room('knowledge-questions', 'knowledge?view=questions&locale=en-GB'),
  room('knowledge-suggestions', 'knowledge?view=suggestions'),
  room('canned-responses'),
  large(room('playground', 'playground', ask)),
  room('feedback', 'feedback?view=figures'),
  room('feedback-queue', 'feedback?view=waiting'),
  large(room('widget')),
  room('members'),
  room('teams'),
  room('desk', 'teams?tab=people'),
  room('settings'),
  room('account', 'settings?view=account'),
  room('api-keys'),
  room('webhooks'),
  { name: 'webhook', path: ({ webhook }) => `/admin/w/demo/webhooks/${webhook}` },
  room('outbox'),
  { name: 'mail', path: ({ mail }) => `/admin/w/demo/outbox/${mail}` },
  room('words', 'outbox/words'),
  room('sending', 'outbox/sending'),
  room('errors'),
  { name: 'error', path: ({ errorGroup }) => `/admin/w/demo/errors/${errorGroup}` },
  room('programs', 'errors/projects'),
  room('performance'),
  room('status'),
]

/** With language models, which nobody has asked yet. */
export const withModels: Screen[] = [room('models'), room('assistant', 'models?view=assistant')]

/** What is told by the database's own clock. */
export const now: Screen[] = [room('monitoring')]

/** What customers and strangers see. */
export const outside: Screen[] = [
  { name: 'sign-in', path: () => '/admin/sign-in' },
  { name: 'demo', path: () => '/demo/en-GB' },
  large({ name: 'chat', path: () => '/demo/en-GB', prepare: chat }),
  { name: 'ticket-page', path: ({ ticketPage }) => ticketPage },
  { name: 'status-page', path: () => '/status' },
]

async function ask(page: Page) {
  const box = page.getByRole('main').getByRole('textbox').last()
  await box.fill('What happens if my keys are late on completion day?')
  await box.press('Enter')
  await page.waitForTimeout(2500)
}

async function chat(page: Page) {
  const chat = page.locator('svar-chat')
  await chat.getByRole('button', { name: /Chat/ }).click()
  const box = chat.getByRole('textbox').last()
  await box.fill('How much does it cost to move a two-bedroom flat?')
  await box.press('Enter')
  await page.waitForTimeout(2500)
}
