import { AppError } from '../../kernel/errors.ts'
import type { Context } from '../../platform/tenancy/context.ts'
import { allFields } from './stores/setup.ts'
import type { FieldValues } from './tables.ts'

type Field = Awaited<ReturnType<typeof allFields>>[number]

/**
 * Values as they are stored; an empty one is null.
 * @throws AppError `validation_failed` for a field that the workspace does not have, or a value that does not fit it
 */
export async function checkFields(ctx: Context, given: FieldValues): Promise<FieldValues> {
  const known = new Map((await allFields(ctx)).map((field) => [field.id, field]))
  return Object.fromEntries(
    Object.entries(given).map(([id, value]) => {
      const field = known.get(id)
      if (!field) throw refused(id, 'is no field of this workspace')
      return [id, value === '' || value === null ? null : checked(field, value)]
    }),
  )
}

function checked({ id, kind, options }: Field, value: string | number): string | number {
  if (kind === 'number') {
    const number = typeof value === 'number' ? value : Number(value.trim().replace(',', '.'))
    if (!Number.isFinite(number)) throw refused(id, 'must be a number')
    return number
  }
  const text = String(value).trim()
  if (kind === 'choice' && !options.includes(text)) throw refused(id, 'must be one of the options')
  if (kind === 'date' && !isDate(text)) throw refused(id, 'must be a date such as 2026-12-24')
  return text
}

const isDate = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)

const refused = (id: string, message: string) =>
  new AppError('validation_failed', `A field of the ticket ${message}.`, {
    fields: [{ path: `fields.${id}`, message }],
  })
