import type { Context } from '../../../platform/tenancy/context.ts'
import { columnsOf } from './errors-intake.ts'

interface Kinds {
  printId: string
  /** What it was before its source map came. */
  builtPrintId: string
}
export interface Earlier extends Kinds {
  groupId: string
  /** Its latest events that are kept whole. */
  bodies: Buffer[]
}
const MOST_LOOKED_AT = 20

/** Of kinds that are not there yet, the groups of what they were before; those groups stay until the transaction ends. */
export async function earlierThanMap(ctx: Context, kinds: Kinds[]): Promise<Earlier[]> {
  const { rows } = await ctx.client.query<Earlier>(
    `SELECT given.print_id AS "printId", given.built_id AS "builtPrintId", g.id AS "groupId",
       ARRAY(SELECT e.body FROM error_events e WHERE e.print_id = given.built_id AND e.body IS NOT NULL
         ORDER BY e.occurred_at DESC LIMIT ${MOST_LOOKED_AT}) AS bodies
     FROM unnest($1::uuid[], $2::uuid[]) AS given(print_id, built_id)
     JOIN error_prints built ON built.id = given.built_id JOIN error_groups g ON g.id = built.group_id
     WHERE NOT EXISTS (SELECT FROM error_prints p WHERE p.id = given.print_id) FOR KEY SHARE OF g`,
    columnsOf(kinds, [({ printId }) => printId, ({ builtPrintId }) => builtPrintId]),
  )
  return rows
}

/** A group that is called as the built file has it is called as the source has it from now on. */
export async function nameInSource(
  ctx: Context,
  { groupId, builtPrintId }: Earlier,
  { title, culprit }: { title: string | null; culprit: string | null },
): Promise<void> {
  await ctx.client.query(
    `UPDATE error_groups g SET title = $3, culprit = $4 FROM error_prints built
     WHERE g.id = $1 AND built.id = $2 AND (g.title, g.culprit) IS NOT DISTINCT FROM (built.title, built.culprit)`,
    [groupId, builtPrintId, title, culprit],
  )
}
