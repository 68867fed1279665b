import { createHash } from 'node:crypto'
import type { MailLook } from '@svar/contract'
import { AppError } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { brandColorOf, workspaceOf } from '../../identity/index.ts'
import * as store from '../stores/logos.ts'
import type { Brand } from '../templates/letter.ts'
import { sizeOfPng } from './png.ts'

const MOST_BYTES = 200_000
const MOST_WIDTH = 240
const MOST_HEIGHT = 48

export const logoPath = '/mail/logo'

/** Whose mails these are, as they show it. */
export async function brandOf(ctx: Context): Promise<Brand> {
  const { logo } = await lookOf(ctx)
  return { name: (await workspaceOf(ctx)).name, color: await brandColorOf(ctx), logo }
}

export async function lookOf(ctx: Context): Promise<MailLook> {
  const row = await store.logo(ctx)
  if (!row) return { logo: null }
  const url = `${ctx.platform.config.url}${logoPath}/${ctx.tenantId}/${row.sum}.png`
  return { logo: { url, ...shownSize(row) } }
}

/** Half of its pixels, so that it is sharp on every screen, and no larger than there is room for. */
function shownSize({ width, height }: { width: number; height: number }) {
  const scale = Math.min(0.5, MOST_WIDTH / width, MOST_HEIGHT / height)
  const shown = (pixels: number) => Math.max(1, Math.round(pixels * scale))
  return { width: shown(width), height: shown(height) }
}

/**
 * Puts a picture at the top of mails, or takes it away.
 * @param logo a PNG in base64
 * @throws AppError `validation_failed` where it is none, or too large
 */
export async function changeLook(ctx: Context, { logo }: { logo: string | null }): Promise<MailLook> {
  if (logo === null) await store.removeLogo(ctx)
  else {
    const content = Buffer.from(logo, 'base64')
    const size = content.length <= MOST_BYTES ? sizeOfPng(content) : null
    if (!size)
      throw new AppError('validation_failed', 'Choose a PNG of at most 200 KB.', {
        fields: [{ path: 'logo', message: 'must be a PNG of at most 200 KB' }],
      })
    const sum = createHash('sha256').update(content).digest('hex')
    await store.saveLogo(ctx, { sum, ...size }, content)
  }
  return lookOf(ctx)
}
