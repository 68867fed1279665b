import type { Member } from '@svar/contract'
import type { Platform } from '../../../platform/platform.ts'
import type { TemplateParams } from '../templates/all.ts'

/** What is to be written, and for whom: as much as this member sees. */
export interface Asked {
  tenantId: string
  reader: Member
  /** `2026-11-20`, and the same weekday a week before. */
  day: string
  dayBefore: string
}
/** All but the addresses that are the same for all reports. */
export type Report = Omit<TemplateParams['daily_report'], 'day' | 'dayBefore' | 'link' | 'choicesLink'>
/** @returns null where nothing happened on that day */
export type WriteReport = (platform: Platform, asked: Asked) => Promise<Report | null>

const writers = new WeakMap<Platform, WriteReport>()

/** Has a room that comes after this one, and knows the figures, write the daily report. */
export const writesDailyReport = (platform: Platform, write: WriteReport): void =>
  void writers.set(platform, write)

export const writerOf = (platform: Platform): WriteReport | undefined => writers.get(platform)
