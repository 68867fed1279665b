import type { Context } from '../../../platform/tenancy/context.ts'

export interface Logo {
  sum: string
  width: number
  height: number
}

export async function logo(ctx: Context): Promise<Logo | null> {
  const { rows } = await ctx.client.query<Logo>('SELECT sum, width, height FROM mail_logos')
  return rows[0] ?? null
}

/** The picture with this sum; null where there is another by now, or none. */
export async function logoContent(ctx: Context, sum: string): Promise<Buffer | null> {
  const { rows } = await ctx.client.query<{ content: Buffer }>(
    'SELECT content FROM mail_logos WHERE sum = $1',
    [sum],
  )
  return rows[0]?.content ?? null
}

export const removeLogo = (ctx: Context) => ctx.client.query('DELETE FROM mail_logos')

export const saveLogo = (ctx: Context, { sum, width, height }: Logo, content: Buffer) =>
  ctx.client.query(
    `INSERT INTO mail_logos (sum, content, width, height) VALUES ($1, $2, $3, $4)
     ON CONFLICT (tenant_id) DO UPDATE SET sum = $1, content = $2, width = $3, height = $4`,
    [sum, content, width, height],
  )
