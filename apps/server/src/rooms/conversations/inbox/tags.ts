import type { Tag } from '@svar/contract'
import { hasRole } from '../../../kernel/actor.ts'
import { must, notFound } from '../../../kernel/errors.ts'
import type { Context } from '../../../platform/tenancy/context.ts'
import { append } from '../append.ts'
import type { ConversationRow } from '../rows.ts'
import { lockConversations } from '../store.ts'
import { countLists } from '../stores/inbox.ts'
import * as store from '../stores/tags.ts'
import { baseOf } from './lists.ts'
import { changedMeanwhile } from './member.ts'
import { tellAll } from './tell.ts'

const CARRIERS_AT_ONCE = 500
export const MOST_TAGS = 20

export async function listTags(ctx: Context): Promise<Tag[]> {
  return counted(ctx, await store.allTags(ctx))
}

async function counted(ctx: Context, tags: store.TagRow[]): Promise<Tag[]> {
  const base = await baseOf(ctx)
  const counts = await countLists(
    ctx,
    tags.map(({ name }) => ({ ...base, view: 'all' as const, tag: name })),
  )
  return tags.map((tag, index) => ({ ...tag, open: counts[index] ?? 0 }))
}

const shown = async (ctx: Context, tag: store.TagRow): Promise<Tag> => (await counted(ctx, [tag]))[0] as Tag

/** Makes a tag. One of the same name, in whatever letters, is given back as it is. */
export async function addTag(ctx: Context, { name, colour }: Omit<store.TagRow, 'id'>): Promise<Tag> {
  must(hasRole(ctx.actor, 'agent'))
  await store.addTags(ctx, [{ id: ctx.newId(), name: name.trim(), colour }])
  const tag = await store.tagNamed(ctx, name.trim())
  if (!tag) throw changedMeanwhile('The tag was removed at the same moment. Try again.')
  tellAll(ctx, 'tags')
  return shown(ctx, tag)
}

/**
 * Renames or colours a tag, wherever it is carried.
 * @throws AppError `state_conflict` when another tag has the name: then merge them
 */
export async function changeTag(
  ctx: Context,
  id: string,
  changes: { name?: string | undefined; colour?: Tag['colour'] | undefined },
): Promise<Tag> {
  must(hasRole(ctx.actor, 'agent'))
  const tag = await lockedTag(ctx, id)
  const changed = { id, name: changes.name?.trim() ?? tag.name, colour: changes.colour ?? tag.colour }
  const other = await store.tagNamed(ctx, changed.name)
  if (other && other.id !== id) throw changedMeanwhile('There is a tag of this name. Merge the two instead.')
  await store.saveTag(ctx, changed)
  if (changed.name !== tag.name) await replaceTag(ctx, tag.name, changed.name)
  tellAll(ctx, 'tags')
  return shown(ctx, changed)
}

export async function mergeTag(ctx: Context, id: string, into: string): Promise<Tag> {
  must(hasRole(ctx.actor, 'agent'))
  // Always in one order, so that two merges do not wait for each other.
  const [first, second] = [id, into].sort() as [string, string]
  const locked = new Map([[first, await lockedTag(ctx, first)]])
  if (first !== second) locked.set(second, await lockedTag(ctx, second))
  const [from, kept] = [locked.get(id), locked.get(into)] as [store.TagRow, store.TagRow]
  if (from.id === kept.id) return shown(ctx, kept)
  await replaceTag(ctx, from.name, kept.name)
  await store.dropTag(ctx, id)
  tellAll(ctx, 'tags')
  return shown(ctx, kept)
}

export async function removeTag(ctx: Context, id: string): Promise<void> {
  must(hasRole(ctx.actor, 'agent'))
  const tag = await lockedTag(ctx, id)
  await replaceTag(ctx, tag.name, null)
  await store.dropTag(ctx, id)
  tellAll(ctx, 'tags')
}

async function lockedTag(ctx: Context, id: string): Promise<store.TagRow> {
  const tag = await store.lockTag(ctx, id)
  if (!tag) throw notFound('tag')
  return tag
}

/** In everything that carries a tag, another stands in its place, or none. */
async function replaceTag(ctx: Context, from: string, to: string | null): Promise<void> {
  for (;;) {
    const ids = await store.carriersOf(ctx, from, CARRIERS_AT_ONCE)
    if (ids.length === 0) return
    const rows = await lockConversations(ctx, ids)
    for (const row of rows) {
      row.tags = [...new Set(row.tags.flatMap((name) => (name === from ? (to ?? []) : name)))]
    }
    append(
      ctx,
      rows.map((conversation) => ({ conversation, drafts: [] })),
    )
    await store.noteTags(ctx, rows)
  }
}

/**
 * Gives a locked conversation its tags: in the spelling of the list, each once. New ones are put into the list.
 * The caller saves the conversation.
 */
export async function applyTags(ctx: Context, conversation: ConversationRow, tags: string[]): Promise<void> {
  const names = [...new Set(tags.map((tag) => tag.trim()))]
  if (names.length > 0)
    await store.addTags(
      ctx,
      names.map((name) => ({ id: ctx.newId(), name, colour: 'grey' as const })),
    )
  const spellings = new Map((await store.spellingsOf(ctx, names)).map((name) => [name.toLowerCase(), name]))
  const spelled = names.map((name) => spellings.get(name.toLowerCase()) ?? name)
  conversation.tags = [...new Set(spelled)].slice(0, MOST_TAGS)
  await store.noteTags(ctx, [conversation])
}
