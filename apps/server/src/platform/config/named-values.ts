import { z } from 'zod'

/**
 * `name=value,name=value`, where what would be read otherwise is percent-encoded, as OpenTelemetry's specification
 * writes headers and attributes in environment variables.
 */
export const namedValues = z.string().transform((text, context) => {
  const read = text
    .split(',')
    .filter((one) => one.trim() !== '')
    .map(readOne)
  if (!read.includes(null)) return Object.fromEntries(read as [string, string][])
  context.addIssue({ code: 'custom', message: 'must be written as name=value,name=value' })
  return z.NEVER
})

function readOne(written: string): [string, string] | null {
  const [, name, value = ''] = /^\s*([\w.-]+)\s*=\s*(.*?)\s*$/.exec(written) ?? []
  if (!name) return null
  try {
    return [name, decodeURIComponent(value)]
  } catch {
    return null
  }
}
