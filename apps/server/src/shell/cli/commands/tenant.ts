import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { locales } from '@svar/contract'
import { system } from '../../../kernel/actor.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { createTenant, listTenants } from '../../../rooms/identity/index.ts'
import { type Command, need, oneOf, optional, UsageError } from '../command.ts'
import { onInstallation, tenantCalled } from '../installation.ts'
import { writeLines } from '../json-lines.ts'
import { deleteRows, rowsOf } from '../stores/tenant-rows.ts'

const actor = system('command line')

const create: Command = {
  name: 'tenant create',
  summary: 'Makes a workspace',
  usage: '--name N [--slug S] [--locale nb] [--time-zone Europe/Oslo] [--json]',
  options: {
    name: { type: 'string' },
    slug: { type: 'string' },
    locale: { type: 'string' },
    'time-zone': { type: 'string' },
  },
  help: 'It has no members yet: npm run svar -- member invite --tenant <slug> --email you@example.com --role owner',
  run: async (given) => {
    const locale = oneOf(optional(given, 'locale') ?? 'en-GB', locales, '--locale')
    const slug = optional(given, 'slug')
    if (slug && !/^[a-z0-9][a-z0-9-]{0,59}$/.test(slug))
      throw new UsageError('--slug may hold a to z, digits and hyphens.')
    const input = {
      name: need(given, 'name'),
      locale,
      timeZone: optional(given, 'time-zone'),
      ...(slug ? { slug } : {}),
    }
    const made = await onInstallation(given, (platform) => createTenant(platform, input))
    return { text: made.slug, json: { id: made.id, slug: made.slug, name: made.name } }
  },
}

const list: Command = {
  name: 'tenant list',
  summary: 'Lists the workspaces',
  usage: '[--json]',
  run: async (given) => {
    const tenants = await onInstallation(given, listTenants)
    const text = tenants.map((one) => `${one.slug}  ${one.name}`).join('\n') || 'There is no workspace yet.'
    return {
      text,
      json: { tenants: tenants.map(({ tenantId: id, slug, name, locale }) => ({ id, slug, name, locale })) },
    }
  },
}

const exported: Command = {
  name: 'tenant export',
  summary: 'Writes all that a workspace holds as JSON lines',
  usage: '<slug> --out FILE [--json]',
  options: { out: { type: 'string' } },
  help: 'Each line is {"table","row"}. Hashes and sealed secrets are left out; uploaded files lie in the data directory.',
  run: async (given) => {
    const slug = slugIn(given.words)
    const out = resolve(need(given, 'out'))
    if (existsSync(out)) throw new Error(`${out} is there already. Choose another name.`)
    const rows = await onInstallation(given, async (platform) => {
      const { tenantId } = await tenantCalled(platform, slug)
      return inTenant(platform, tenantId, actor, async (ctx) => writeWhole(out, rowsOf(ctx)))
    })
    return { text: `${rows} rows written to ${out}`, json: { out, rows } }
  },
}

/** A file that breaks off is taken away: half of an export looks like a whole one. */
async function writeWhole(path: string, lines: AsyncIterable<string>): Promise<number> {
  try {
    return (await writeLines(path, lines)).rows
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

const remove: Command = {
  name: 'tenant delete',
  summary: 'Deletes a workspace with all that it holds, for good',
  usage: '<slug> --yes [--json]',
  options: { yes: { type: 'boolean' } },
  run: async (given) => {
    const slug = slugIn(given.words)
    if (given.options.yes !== true) throw new UsageError('This cannot be undone. Say that you mean it: --yes')
    const rows = await onInstallation(given, async (platform) => {
      const { tenantId } = await tenantCalled(platform, slug)
      const count = await inTenant(platform, tenantId, actor, deleteRows)
      await platform.files.deleteTenant(tenantId)
      return count
    })
    return { text: `The workspace "${slug}" is deleted: ${rows} rows and its files.`, json: { slug, rows } }
  },
}

function slugIn(words: string[]): string {
  const [slug] = words
  if (slug && words.length === 1) return slug
  throw new UsageError('Name one workspace by its slug.')
}

export const tenantCommands = [create, list, exported, remove]
