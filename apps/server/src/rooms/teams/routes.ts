import { contract as all } from '@svar/contract'
import type { Http } from '../../platform/http/http.ts'
import { changeDeskMember, changeSettings } from './actions/change-desk.ts'
import { changeTeam, createTeam, removeTeam } from './actions/change-team.ts'
import { choosePresence, noteActivity, presenceOfCaller } from './presence.ts'
import { deskMembersOf, teamsOf } from './queries.ts'
import { settings } from './stores/desk.ts'

const { teams: contract } = all

export function routes(http: Http): void {
  http.on(contract.teams, async (ctx) => ({ items: await teamsOf(ctx) }))
  http.on(contract.createTeam, (ctx, { body }) => createTeam(ctx, body))
  http.on(contract.changeTeam, (ctx, { params, body }) => changeTeam(ctx, params.id, body))
  http.on(contract.removeTeam, async (ctx, { params }) => {
    await removeTeam(ctx, params.id)
    return { ok: true } as const
  })
  http.on(contract.deskMembers, async (ctx) => ({ items: await deskMembersOf(ctx) }))
  http.on(contract.changeDeskMember, (ctx, { params, body }) => changeDeskMember(ctx, params.id, body))
  http.on(contract.deskSettings, (ctx) => settings(ctx))
  http.on(contract.changeDeskSettings, (ctx, { body }) => changeSettings(ctx, body))
  http.on(contract.myPresence, (ctx) => presenceOfCaller(ctx))
  http.on(contract.choosePresence, (ctx, { body }) =>
    choosePresence(ctx, body.choice, body.until ? new Date(body.until) : null),
  )
  http.on(contract.noteActivity, (ctx) => noteActivity(ctx))
}
