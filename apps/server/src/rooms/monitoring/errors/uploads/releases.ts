import { z } from 'zod'
import type { Context } from '../../../../platform/tenancy/context.ts'
import { project } from '../../stores/errors-projects.ts'
import * as store from '../../stores/errors-releases.ts'

const version = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((one) => one.isWellFormed() && !one.includes('\u0000'))
const text = z.string().max(500).nullish()
const time = z.coerce.date().nullish()

/** What a tool sends to make a release or to say that it is out; what else it sends is not needed. */
export const releaseFields = z.object({ version: version.optional(), dateReleased: time })
export const deployFields = z.object({
  environment: z.string().trim().min(1).max(64),
  name: text,
  url: text,
  dateStarted: time,
  dateFinished: time,
})
export const assembleFields = z.object({
  checksum: z.string().regex(/^[0-9a-f]{40}$/),
  chunks: z
    .array(z.string().regex(/^[0-9a-f]{40}$/))
    .min(1)
    .max(1000),
  version: version.nullish(),
  dist: version.nullish(),
})

/** @throws AppError `not_found` */
export async function releasesOf(ctx: Context, projectId: string) {
  const { name } = await project(ctx, projectId)
  return (await store.releasesOf(ctx, projectId)).map((row) => show(row, name))
}

/** @throws AppError `not_found` */
export async function releaseOf(ctx: Context, projectId: string, version: string) {
  const { name } = await project(ctx, projectId)
  return show(await store.release(ctx, projectId, version), name)
}

/** Makes a release, or says of one when it went out. */
export async function saveRelease(
  ctx: Context,
  projectId: string,
  version: string,
  dateReleased: Date | null | undefined,
) {
  await store.saveRelease(ctx, projectId, version, dateReleased ?? undefined)
  return releaseOf(ctx, projectId, version)
}

/** Notes that a release runs somewhere. A release that was not made is made by it. */
export async function addDeploy(
  ctx: Context,
  projectId: string,
  version: string,
  fields: z.output<typeof deployFields>,
) {
  await store.saveRelease(ctx, projectId, version, undefined)
  const deploy = await store.addDeploy(ctx, projectId, version, {
    environment: fields.environment,
    name: fields.name ?? null,
    url: fields.url ?? null,
    startedAt: fields.dateStarted ?? null,
    finishedAt: fields.dateFinished ?? ctx.clock.now(),
  })
  return showDeploy(deploy)
}

/** @throws AppError `not_found` */
export async function deploysOf(ctx: Context, projectId: string, version: string) {
  await store.release(ctx, projectId, version)
  return (await store.deploysOf(ctx, projectId, version)).map(showDeploy)
}

/** In the words of the tools that read it. */
const show = ({ version, createdAt, releasedAt, newGroups }: store.ReleaseRow, name: string) => ({
  version,
  shortVersion: version,
  dateCreated: createdAt.toISOString(),
  dateReleased: releasedAt?.toISOString() ?? null,
  newGroups,
  projects: [{ slug: name, name }],
})

const showDeploy = ({ startedAt, finishedAt, projectId: _, version: __, ...row }: store.DeployRow) => ({
  ...row,
  dateStarted: startedAt?.toISOString() ?? null,
  dateFinished: finishedAt.toISOString(),
})
