export type SnoozeChoice = 'hour' | 'tomorrow' | 'nextWeek' | 'untilReply'
export const snoozeChoices: SnoozeChoice[] = ['hour', 'tomorrow', 'nextWeek', 'untilReply']

/** No time of its own: only the customer's next message wakes it. */
const untilReply = '9999-12-31T00:00:00.000Z'

/** When a conversation comes back, by the clock of whoever puts it away. */
export function snoozeUntil(choice: SnoozeChoice, now = new Date()): string {
  if (choice === 'untilReply') return untilReply
  if (choice === 'hour') return new Date(now.getTime() + 3_600_000).toISOString()
  // Sunday is 0, so that the next Monday is always one to seven days ahead.
  const days = choice === 'tomorrow' ? 1 : 7 - ((now.getDay() + 6) % 7)
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 9).toISOString()
}

/** Whether only the customer's answer ends it. */
export const isUntilReply = (until: string): boolean => until.startsWith('9999')
