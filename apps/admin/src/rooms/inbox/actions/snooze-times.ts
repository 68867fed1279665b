export type SnoozeChoice = 'hour' | 'tomorrow' | 'nextWeek' | 'untilReply'
const choices: SnoozeChoice[] = ['hour', 'tomorrow', 'nextWeek', 'untilReply']

/** What is offered now; on a Sunday, tomorrow is Monday, and stands once. */
export const snoozeChoices = (now = new Date()): SnoozeChoice[] =>
  choices.filter((choice) => choice !== 'nextWeek' || now.getDay() !== 0)

/** Until when, and whether the customer's next message ends it too. */
export type Snooze = { until: string | null; untilReply: boolean }

/** When a conversation comes back, by the clock of whoever puts it away. */
export function snoozeFor(choice: SnoozeChoice, now = new Date()): Snooze {
  if (choice === 'untilReply') return { until: null, untilReply: true }
  return { until: laterTime(choice, now), untilReply: true }
}

/** In an hour, or at nine in the morning: tomorrow, or on the next Monday. */
export function laterTime(choice: 'hour' | 'tomorrow' | 'nextWeek', now = new Date()): string {
  if (choice === 'hour') return new Date(now.getTime() + 3_600_000).toISOString()
  // Sunday is 0, so that the next Monday is always one to seven days ahead.
  const days = choice === 'tomorrow' ? 1 : 7 - ((now.getDay() + 6) % 7)
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 9).toISOString()
}
