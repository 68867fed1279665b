import { z } from 'zod'
import { route } from './route.ts'
import { byId, done, timestamp } from './shared.ts'
import { deskMember, deskMemberFields, deskSettings, presenceState, team, teamFields } from './teams.ts'

const room = 'teams'
const viewer = { kind: 'member', role: 'viewer' } as const
const agent = { kind: 'member', role: 'agent' } as const
const admin = { kind: 'member', role: 'admin' } as const

const newTeam = teamFields.extend({
  color: teamFields.shape.color.default('blue'),
  emoji: teamFields.shape.emoji.default(''),
  memberIds: teamFields.shape.memberIds.default([]),
  timeZone: teamFields.shape.timeZone.default(null),
  openingHours: teamFields.shape.openingHours.default(null),
  holidays: teamFields.shape.holidays.default([]),
  languages: teamFields.shape.languages.default([]),
  rule: teamFields.shape.rule.default(null),
})

export const teams = {
  teams: route({
    method: 'GET',
    path: '/api/teams',
    room,
    access: viewer,
    summary: 'The teams, by name',
    output: z.object({ items: z.array(team) }),
  }),
  createTeam: route({
    method: 'POST',
    path: '/api/teams',
    room,
    access: admin,
    summary: 'Make a team',
    body: newTeam,
    output: team,
  }),
  changeTeam: route({
    method: 'PATCH',
    path: '/api/teams/{id}',
    room,
    access: admin,
    summary: 'Change a team: who is in it, its hours, how it gives out what waits',
    params: byId,
    body: teamFields.partial(),
    output: team,
  }),
  removeTeam: route({
    method: 'DELETE',
    path: '/api/teams/{id}',
    room,
    access: admin,
    summary: 'Remove a team; its conversations belong to no team then',
    params: byId,
    output: done,
  }),
  deskMembers: route({
    method: 'GET',
    path: '/api/teams/members',
    room,
    access: viewer,
    summary: 'Everybody at the desk: who is here, their teams, what they can and see',
    output: z.object({ items: z.array(deskMember) }),
  }),
  changeDeskMember: route({
    method: 'PATCH',
    path: '/api/teams/members/{id}',
    room,
    access: admin,
    summary: 'Change what a member sees, can, and may have at once',
    params: byId,
    body: deskMemberFields.partial(),
    output: deskMember,
  }),
  deskSettings: route({
    method: 'GET',
    path: '/api/teams/settings',
    room,
    access: viewer,
    summary: 'How the workspace gives out what waits',
    output: deskSettings,
  }),
  changeDeskSettings: route({
    method: 'PATCH',
    path: '/api/teams/settings',
    room,
    access: admin,
    summary: 'Change how the workspace gives out what waits',
    body: deskSettings.partial(),
    output: deskSettings,
  }),
  myPresence: route({
    method: 'GET',
    path: '/api/teams/presence',
    room,
    access: viewer,
    summary: 'Whether the caller is shown as online, busy or away',
    output: presenceState,
  }),
  choosePresence: route({
    method: 'PUT',
    path: '/api/teams/presence',
    room,
    access: agent,
    summary: 'Be busy or away, for a while or until changed; null: as it is by itself',
    body: z.object({ choice: presenceState.shape.choice, until: timestamp.nullable().default(null) }),
    output: presenceState,
  }),
  noteActivity: route({
    method: 'POST',
    path: '/api/teams/presence/activity',
    room,
    access: viewer,
    summary: 'The caller is at the keyboard; at most once a minute is enough',
    output: presenceState,
  }),
}
