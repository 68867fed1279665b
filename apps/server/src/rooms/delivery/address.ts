import { AppError } from '../../kernel/errors.ts'

/**
 * One plain address: nothing that a mail header would read as a second one.
 * @throws AppError `validation_failed`
 */
export function addressOf(given: string): string {
  const address = given.trim()
  if (!/^[^\s,;<>"'()[\]\\:@]+@[^\s,;<>"'()[\]\\:@]+$/.test(address) || address.length > 254) {
    throw new AppError('validation_failed', 'This is not an e-mail address that a mail can go to.', {
      fields: [{ path: 'to', message: 'must be one e-mail address' }],
    })
  }
  return address
}
