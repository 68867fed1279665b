import type { ErrorProject } from '@svar/contract'
import { AppError } from '../../../../kernel/errors.ts'
import type { Context } from '../../../../platform/tenancy/context.ts'
import { membersOf } from '../../../identity/index.ts'
import * as store from '../../stores/errors-projects.ts'
import { createKey } from './keys.ts'
import { forgetKeys } from './known-keys.ts'

const MOST_PROJECTS = 100

type Changes = { [Field in keyof store.ProjectFields]?: store.ProjectFields[Field] | undefined }

const usual = { removeMailAddresses: true, removeIpAddresses: true, allowedOrigins: ['*'] }

/** All projects, oldest first. */
export async function projectsOf(ctx: Context): Promise<ErrorProject[]> {
  return (await store.allProjects(ctx)).map(showProject)
}

/** Adds a project with a first key. @throws AppError `conflict` where there are too many */
export async function createProject(ctx: Context, fields: Changes & { name: string }): Promise<ErrorProject> {
  if ((await store.allProjects(ctx)).length >= MOST_PROJECTS)
    throw new AppError('conflict', `A workspace has at most ${MOST_PROJECTS} projects. Remove one first.`)
  const id = await store.addProject(ctx, { ...usual, name: fields.name.trim() }, ctx.clock.now())
  await changeProject(ctx, id, fields)
  await createKey(ctx, id, {})
  return showProject(await store.project(ctx, id))
}

/** @throws AppError `not_found`, `validation_failed` where somebody is to be told who is no member */
export async function changeProject(ctx: Context, id: string, changes: Changes): Promise<ErrorProject> {
  await mustBeMembers(ctx, changes.alerts?.memberIds ?? [])
  await store.changeProject(ctx, id, merged(await store.project(ctx, id), changes))
  ctx.afterCommit.push(() => forgetKeys(ctx.platform))
  return showProject(await store.project(ctx, id))
}

/** Its errors go with it. @throws AppError `not_found` */
export async function removeProject(ctx: Context, id: string): Promise<void> {
  await store.project(ctx, id)
  await store.removeProject(ctx, id)
  ctx.afterCommit.push(() => forgetKeys(ctx.platform))
}

/** @throws AppError `validation_failed` */
async function mustBeMembers(ctx: Context, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const known = new Set((await membersOf(ctx)).map(({ id }) => id))
  if (ids.every((id) => known.has(id))) return
  const message = 'Only members of this workspace can be told of its errors.'
  throw new AppError('validation_failed', message, { fields: [{ path: 'alerts.memberIds', message }] })
}

function merged(fields: store.ProjectFields, changes: Changes): store.ProjectFields {
  return {
    name: (changes.name ?? fields.name).trim(),
    removeMailAddresses: changes.removeMailAddresses ?? fields.removeMailAddresses,
    removeIpAddresses: changes.removeIpAddresses ?? fields.removeIpAddresses,
    allowedOrigins: changes.allowedOrigins ?? fields.allowedOrigins,
    alerts: changes.alerts ?? fields.alerts,
  }
}

const showProject = (row: store.ProjectRow): ErrorProject => ({
  ...row,
  lastReleaseAt: row.lastReleaseAt?.toISOString() ?? null,
  lastTimedAt: row.lastTimedAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
})
