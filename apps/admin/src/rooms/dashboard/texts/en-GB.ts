import { pluralIn } from '../../../texts/plural.ts'
import type { Messages } from './nb.ts'

const plural = pluralIn('en-GB')

export const enGB: Messages = {
  title: 'Dashboard',
  text: 'How the desk is doing, now and over time.',
  ownPart: 'You see figures for what you have access to.',
  isCounting: 'Older conversations are still being counted. The figures will be complete shortly.',
  spans: { label: 'Period', '1': 'Today', '7': '7 days', '30': '30 days', '90': '90 days', own: 'Own dates' },
  from: 'From',
  to: 'To',
  filters: 'Filters',
  team: 'Team',
  allTeams: 'All teams',
  noTeam: 'No team',
  channel: 'Channel',
  allChannels: 'All channels',
  channels: { web: 'Website', api: 'API', email: 'Email' },
  language: 'Language',
  allLanguages: 'All languages',
  exportAs: 'Export',
  exportConversations: 'Conversations (CSV)',
  exportTickets: 'Tickets (CSV)',
  exportFailed: 'The export did not finish. Try again.',
  about: (name) => `How “${name}” is computed`,
  now: {
    title: 'Right now',
    waiting: 'Waiting for a person',
    nobodyWaits: 'Nobody is waiting',
    longest: (duration) => `Longest: ${duration}`,
    unnamed: 'No name',
    open: 'Open with people',
    withAssistant: 'Talking to the assistant',
    tickets: 'Open tickets',
    onHold: (count) => `${count} on hold`,
    overdue: (count) => `${count} overdue`,
    onTime: 'None overdue',
    atRisk: (count, written) => (count === 1 ? '1 customer may be lost' : `${written} customers may be lost`),
    atRiskNames: 'Customers who may be lost',
  },
  compared: {
    more: (by, before) => `Up ${by} from ${before}`,
    less: (by, before) => `Down ${by} from ${before}`,
    was: (before) => `Was ${before}`,
    points: (count, number) => (number === 1 ? `${count} point` : `${count} points`),
    same: (before) => `Same as before (${before})`,
    days: (days, before) => `${days}, compared with ${before}`,
  },
  figures: {
    conversations: 'Conversations',
    botShare: 'Handled by the assistant alone',
    firstReply: 'First reply',
    personReply: 'First reply by a person',
    nextReply: 'Next reply',
    csat: 'Satisfied customers',
    tickets: 'Tickets opened',
    promises: 'Deadlines kept',
  },
  ofConversations: (count, all) =>
    `${count} of ${plural(all, { one: '# conversation', other: '# conversations' })}`,
  scores: (count, average) =>
    `${plural(count, { one: '# rating', other: '# ratings' })}, ${average} on average`,
  thumbs: (up, down) => `Thumbs on single answers: ${up} up, ${down} down`,
  thumbReason: (reason, count) => `Most frequent reason: ${reason} (${count})`,
  p90: (duration) => `9 in 10 within ${duration}`,
  openHours: (median, p90) => `In opening hours: ${median}, 9 in 10 within ${p90}`,
  resolvedTickets: (count) => `${count} resolved`,
  ofPromises: (kept, decided) => `${kept} of ${decided}`,
  noneYet: 'None yet',
  tips: {
    conversations:
      'Conversations that began in the period and in which the customer wrote something. Merged ones count once.',
    botShare:
      'Conversations in which the assistant answered, nobody was asked to take over and no person wrote, divided by all conversations.',
    firstReply:
      'From the customer’s first message to the first answer, by the assistant or a person. The figure is the median: half waited less.',
    personReply:
      'From when a person was wanted until the first one wrote. If nobody asked for one, from the first message without an answer. Whoever wrote unasked is not counted.',
    nextReply:
      'After the first reply by a person: from the customer’s first unanswered message to the next reply by a person.',
    csat: 'The share of ratings that are 4 or 5. Conversations without a rating are not counted. Thumbs are on single answers in conversations that began in the period.',
    tickets:
      'Tickets opened in the period. Resolved are those resolved in the period, whenever they were opened.',
    promises:
      'Of the tickets with a deadline that were opened in the period: resolved in time, divided by resolved in time and overdue. Those still running are not counted.',
    resolution:
      'Confirmed: the customer said so, with a thumb up or a 4–5. Verified: the ticket was resolved, or the conversation was closed after help and the customer did not come back within 7 days. Assumed: a day of silence after an answer. Each conversation counts in one place, and the three are never added up.',
    volume:
      'When conversations began, and who answered. The line is the period before. A period that is still running is compared up to the same time of day.',
    hours: 'When in the week conversations began, in the workspace’s time zone.',
    questions:
      'The first question of each conversation. Answered: the assistant answered from a source. Enough: those of them where nobody had to take over and nobody was displeased.',
    agents:
      'Open now, and what was written in conversations that began in the period. First reply is the median.',
  },
  resolution: {
    title: 'Were customers helped?',
    confirmed: 'Confirmed',
    confirmedText: 'The customer said so',
    verified: 'Verified',
    verifiedText: 'Solved, and the customer did not come back',
    assumed: 'Assumed',
    assumedText: 'Silence after an answer',
    none: 'Not known as solved',
    noneText: 'Open, unanswered or displeased',
  },
  volume: {
    title: 'Conversations over time',
    assistant: 'Assistant',
    person: 'People',
    nobody: 'Nobody answered',
    before: 'Period before',
    all: 'Total',
    when: 'When',
    summary: (count) =>
      plural(count, { one: '# conversation in the period', other: '# conversations in the period' }),
  },
  hours: {
    title: 'Busiest hours',
    timeZone: (name) => `Time zone: ${name}`,
    day: 'Day',
    cell: (day, hour, count) => `${day} ${hour}:00: ${count}`,
    busiest: (day, hour) => `Busiest: ${day} ${hour}:00`,
    hint: 'The arrow keys move between the hours.',
  },
  questions: {
    title: 'Top questions',
    question: 'Question',
    count: 'Count',
    answered: 'Answered',
    held: 'Enough',
    empty: 'Questions appear here once customers have asked some.',
  },
  agents: {
    title: 'Work per person',
    own: 'Your work',
    name: 'Name',
    open: 'Open now',
    unanswered: (count) => `${count} awaiting a reply`,
    replies: 'Replies',
    firstReply: 'First reply',
    empty: 'Nobody wrote to customers in the period.',
  },
  asChart: 'Chart',
  asTable: 'Table',
  view: (name) => `View of “${name}”`,
  emptyTitle: 'Figures come with conversations',
  emptyText:
    'After the first ten conversations, reply times, resolution, questions and busy hours appear here. What is happening right now you already see.',
}
