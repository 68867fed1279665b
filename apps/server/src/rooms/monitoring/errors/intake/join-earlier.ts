import type { Context } from '../../../../platform/tenancy/context.ts'
import { fingerprint } from '../../grouping/fingerprint.ts'
import type { OfProject } from '../../stores/errors-intake.ts'
import { type Earlier, earlierThanMap, nameInSource } from '../../stores/errors-joining.ts'
import { inSourceOf } from '../source-maps/in-source.ts'
import { printIdOf, readKept } from './digest.ts'

/**
 * An error whose source map came late was grouped by its built file before. Its first one in the source joins that group,
 * with all that people did to it, if the events kept of it are the same in the source. One built kind may hold several
 * errors, as a bundle names nothing: then the most frequent one joins, and the others become groups of their own.
 * @returns the group by the kind that joins it
 */
export async function joinEarlier(ctx: Context, events: OfProject[]): Promise<Map<string, string>> {
  const groups = new Map<string, string>()
  const asked = events.flatMap(({ event: { printId, builtPrintId } }) =>
    builtPrintId === null ? [] : [{ printId, builtPrintId }],
  )
  if (asked.length === 0) return groups
  for (const earlier of await earlierThanMap(ctx, asked)) {
    const one = events.find(({ event }) => event.printId === earlier.printId)
    if (!one || (await mostFrequentInSource(ctx, one.projectId, earlier)) !== earlier.printId) continue
    groups.set(earlier.printId, earlier.groupId)
    await nameInSource(ctx, earlier, one.event)
  }
  return groups
}

async function mostFrequentInSource(ctx: Context, projectId: string, { builtPrintId, bodies }: Earlier) {
  const inSource = await inSourceOf(ctx, projectId)
  const times = new Map<string, number>()
  for (const body of bodies) {
    const { event } = await inSource(readKept(body))
    const printId = printIdOf(projectId, fingerprint(event).hash)
    // Of an older build there may be no map.
    if (printId !== builtPrintId) times.set(printId, (times.get(printId) ?? 0) + 1)
  }
  return [...times].toSorted(([, one], [, other]) => other - one)[0]?.[0]
}
