import { AppError } from '../../kernel/errors.ts'
import { fitsSomething } from './event-types.ts'

/** More of them would make it slow to compare, and say nothing more. */
const MAX_WILDCARDS = 3

/** The patterns, each once. @throws AppError `validation_failed` naming those that stand for no event */
export function checkPatterns(patterns: string[]): string[] {
  const given = [...new Set(patterns.map((pattern) => pattern.trim()))]
  const fields = given
    .filter((pattern) => !isPattern(pattern) || !fitsSomething(pattern))
    .map((pattern) => ({ path: 'patterns', message: `no event that can be sent fits "${pattern}"` }))
  if (fields.length === 0) return given
  throw new AppError('validation_failed', 'One of the patterns fits no event that can be sent.', { fields })
}

/** Parts between dots: words in which `*` stands for letters, or `#` for any number of parts. */
function isPattern(text: string): boolean {
  const wildcards = text.match(/[*#]/g)?.length ?? 0
  return /^(#|[a-z0-9_*]+)(\.(#|[a-z0-9_*]+))*$/.test(text) && wildcards <= MAX_WILDCARDS
}
