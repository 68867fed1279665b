import { AppError } from '../../kernel/errors.ts'
import type { Platform } from '../../platform/platform.ts'

const LIFETIME_MS = 24 * 3600 * 1000

/** The signed address of an attachment: whoever holds it may read the file until it ends. */
export function fileUrl(platform: Platform, tenantId: string, attachmentId: string): string {
  // Rounded up to the hour, so that the same file keeps its address (and its place in the browser's cache) for a while.
  const ends = Math.ceil((platform.clock.now().getTime() + LIFETIME_MS) / 3_600_000) * 3600
  const signature = platform.secrets.sign(`${tenantId}/${attachmentId}/${ends}`, 'file')
  return `${platform.config.filesUrl}/files/${tenantId}/${attachmentId}?until=${ends}&s=${signature}`
}

/** @throws AppError when the address was altered or has ended */
export function checkFileUrl(
  platform: Platform,
  tenantId: string,
  attachmentId: string,
  until: string,
  signature: string,
): void {
  const holds = platform.secrets.verify(`${tenantId}/${attachmentId}/${until}`, signature, 'file')
  if (!holds || Number(until) * 1000 < platform.clock.now().getTime()) {
    throw new AppError(
      'not_found',
      'This file address is not valid any more. Open the conversation again to get a new one.',
    )
  }
}
