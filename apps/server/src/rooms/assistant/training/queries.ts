import type { KeptTest, KeptTests } from '@svar/contract'
import type { Context } from '../../../platform/tenancy/context.ts'
import { knowledgeState } from '../../knowledge/index.ts'
import { keptTests, type TestRow } from '../stores/kept-tests.ts'

export async function testsOf(ctx: Context): Promise<KeptTests> {
  const rows = await keptTests(ctx)
  const { version } = await knowledgeState(ctx)
  const count = (state: KeptTest['state']) => rows.filter((row) => row.state === state).length
  return {
    passing: count('passes'),
    broken: count('broken'),
    isCurrent: rows.every(({ ranVersion }) => ranVersion !== null && ranVersion >= version),
    items: rows.map(showTest),
  }
}

export function showTest({
  sourceId: _,
  messageId: __,
  ranVersion: ___,
  brokeAt,
  createdAt,
  ...row
}: TestRow): KeptTest {
  return { ...row, brokeAt: brokeAt?.toISOString() ?? null, createdAt: createdAt.toISOString() }
}
