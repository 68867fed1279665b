import type { ErrorDeploy, ErrorEnvironment, ErrorRelease } from '@svar/contract'
import type { Context } from '../../../../platform/tenancy/context.ts'
import { project } from '../../stores/errors-projects.ts'
import * as store from '../../stores/errors-releases.ts'

/** The releases of a project, newest first, with where each was deployed; and its environments. @throws AppError `not_found` */
export async function releasesAndEnvironments(
  ctx: Context,
  projectId: string,
): Promise<{ items: ErrorRelease[]; environments: ErrorEnvironment[] }> {
  await project(ctx, projectId)
  const deploys = Map.groupBy(await deploysSince(ctx, projectId, null), ({ version }) => version)
  const releases = await store.releasesOf(ctx, projectId)
  const environments = await store.environmentsOf(ctx, projectId)
  return {
    items: releases.map(({ createdAt, lastSeenAt, releasedAt, newGroups, ...row }) => ({
      ...row,
      firstSeenAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      releasedAt: releasedAt?.toISOString() ?? null,
      newErrors: newGroups,
      deploys: deploys.get(row.version) ?? [],
    })),
    environments: environments.map((row) => ({ ...row, lastSeenAt: row.lastSeenAt.toISOString() })),
  }
}

/** Of one project or of all, the latest first; since then, or all that are kept. */
export async function deploysSince(
  ctx: Context,
  projectId: string | null,
  since: Date | null,
): Promise<ErrorDeploy[]> {
  return (await store.latestDeploys(ctx, projectId, since)).map(({ startedAt, finishedAt, ...row }) => ({
    ...row,
    startedAt: startedAt?.toISOString() ?? null,
    finishedAt: finishedAt.toISOString(),
  }))
}
