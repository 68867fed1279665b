import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { locales, type Source } from '@svar/contract'
import { system } from '../../../kernel/actor.ts'
import { AppError } from '../../../kernel/errors.ts'
import type { Platform } from '../../../platform/platform.ts'
import { inTenant } from '../../../platform/tenancy/context.ts'
import { addFileSource, addWebsiteSource } from '../../../rooms/knowledge/index.ts'
import { type Command, oneOf, optional, UsageError } from '../command.ts'
import { onTenant } from '../installation.ts'

const actor = system('command line')
const readable = /\.(pdf|docx|xlsx|csv|txt|md|markdown|html?|eml)$/i

interface Outcome {
  what: string
  id: string | null
  /** Why it was not added. */
  problem: string | null
}

export const knowledgeAdd: Command = {
  name: 'knowledge add',
  summary: 'Adds a file, a folder of files or a website to what the assistant knows',
  usage: '<file|folder|url> --tenant T [--locale L] [--json]',
  options: { tenant: { type: 'string' }, locale: { type: 'string' } },
  help: 'It is read by the running server, or when Svar is started next. How it went is shown in the admin under Knowledge.',
  async run(given) {
    const [target] = given.words
    if (!target || given.words.length > 1) throw new UsageError('Name one file, folder or address.')
    const asked = optional(given, 'locale')
    const locale = asked ? oneOf(asked, locales, '--locale') : null
    const isAddress = /^https?:\/\//i.test(target)
    const files = isAddress ? [] : filesIn(resolve(target))
    const outcomes = await onTenant(given, async (platform, { tenantId }) => {
      const add = (what: string, work: () => Promise<Source>) => attempt(what, work)
      if (isAddress)
        return [
          await add(target, () =>
            inTenant(platform, tenantId, actor, (ctx) => addWebsiteSource(ctx, { url: target, locale })),
          ),
        ]
      const done: Outcome[] = []
      for (const path of files) done.push(await add(path, () => addFile(platform, tenantId, path, locale)))
      return done
    })
    return told(outcomes)
  },
}

/** The files of a folder, or the one file. */
function filesIn(path: string): string[] {
  if (!existsSync(path)) throw new Error(`There is no file or folder ${path}.`)
  if (!statSync(path).isDirectory()) return [path]
  const found = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && readable.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  if (found.length === 0)
    throw new Error(
      `No file in ${path} can be read. These can: PDF, DOCX, XLSX, CSV, text, Markdown, HTML, e-mail.`,
    )
  return found
}

const addFile = (
  platform: Platform,
  tenantId: string,
  path: string,
  locale: (typeof locales)[number] | null,
) =>
  addFileSource(platform, tenantId, actor, { name: basename(path), content: createReadStream(path), locale })

/** One file that is refused does not keep the others out. */
async function attempt(what: string, work: () => Promise<Source>): Promise<Outcome> {
  try {
    return { what, id: (await work()).id, problem: null }
  } catch (error) {
    if (error instanceof AppError) return { what, id: null, problem: error.message }
    throw error
  }
}

function told(outcomes: Outcome[]) {
  const refused = outcomes.filter((one) => one.problem)
  const lines = outcomes.map(({ what, problem }) =>
    problem ? `not added  ${what}: ${problem}` : `added      ${what}`,
  )
  return { text: lines.join('\n'), json: { sources: outcomes }, code: refused.length > 0 ? 1 : 0 }
}
