import { z } from 'zod'
import { id, locale, text, timestamp } from './shared.ts'

/** Who gives out what waits: a person, the members in turn, or whoever has least in hand. */
export const assignmentRules = ['by_hand', 'round_robin', 'by_load'] as const
export const assignmentRule = z.enum(assignmentRules)
export type AssignmentRule = z.infer<typeof assignmentRule>

export const presences = ['online', 'busy', 'away'] as const
export const presence = z.enum(presences)
export type Presence = z.infer<typeof presence>

/** Which conversations a member sees; owners and admins see all. */
export const visibilityKinds = ['own', 'teams', 'all'] as const
export const visibilityKind = z.enum(visibilityKinds)
export type VisibilityKind = z.infer<typeof visibilityKind>

const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
/** Weekday 1 (Monday) to 7, local wall time. */
export const openingHours = z
  .array(z.object({ weekday: z.number().int().min(1).max(7), from: wallTime, to: wallTime }))
  .max(50)
  .refine((hours) => hours.every(({ from, to }) => from < to), 'must end after it begins')
export type OpeningHours = z.infer<typeof openingHours>
export const holiday = z.object({ date: z.iso.date(), name: text(80) })
export type Holiday = z.infer<typeof holiday>
export const holidays = z.array(holiday).max(200)

const skill = text(40, 1)
export const skills = z.array(skill).max(30)
export const teamColors = ['blue', 'green', 'amber', 'red', 'violet', 'teal', 'pink', 'gray'] as const

/** What a team is, as its admins write it. */
export const teamFields = z.object({
  name: text(60, 1),
  color: z.enum(teamColors),
  emoji: text(16),
  memberIds: z.array(id).max(500),
  timeZone: z.string().max(60).nullable().describe('IANA name; null: the workspace’s'),
  openingHours: openingHours.nullable().describe('null: the workspace’s'),
  holidays: holidays.describe('Days on which it is closed, beside those of the workspace'),
  languages: z.array(locale),
  rule: assignmentRule.nullable().describe('How what waits is given out; null: the workspace’s rule'),
})
export const team = teamFields.extend({
  id,
  openNow: z.boolean(),
  opensAt: timestamp.nullable(),
  createdAt: timestamp,
})
export type Team = z.infer<typeof team>

export const deskMemberFields = z.object({
  visibility: visibilityKind,
  capacity: z.number().int().min(0).max(100).describe('How many conversations at once are given to them'),
  skills,
  languages: z.array(locale),
})
export const presenceState = z.object({
  presence,
  since: timestamp.nullable(),
  choice: z.enum(['busy', 'away']).nullable().describe('What they chose by hand; null: by themselves'),
  until: timestamp.nullable().describe('When the choice ends; null: when they change it'),
})
export type PresenceState = z.infer<typeof presenceState>
export const deskMember = deskMemberFields.extend({
  memberId: id,
  teamIds: z.array(id),
  state: presenceState,
})
export type DeskMember = z.infer<typeof deskMember>

export const deskSettings = z.object({
  rule: assignmentRule,
  sticky: z.boolean().describe('Who had the customer before comes first'),
  matchLanguages: z.boolean().describe('Only to who speaks the customer’s language'),
  awayAfterMinutes: z.number().int().min(1).max(480),
  passOnAfterMinutes: z.number().int().min(1).max(1440).nullable(),
  holidays,
})
export type DeskSettings = z.infer<typeof deskSettings>
