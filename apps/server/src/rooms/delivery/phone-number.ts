import { AppError } from '../../kernel/errors.ts'

/**
 * A number as those who carry text messages take it, whatever people write between its digits.
 * @throws AppError `validation_failed` where it is no number in international form
 */
export function phoneNumberOf(given: string): string {
  const number = given.replace(/[\s().-]/g, '')
  if (/^\+[1-9]\d{6,14}$/.test(number)) return number
  throw new AppError('validation_failed', 'Write the number with its country, such as +47 912 34 567.', {
    fields: [{ path: 'to', message: 'must be a number in international form' }],
  })
}
