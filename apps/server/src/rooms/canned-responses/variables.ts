import { type CannedVariable, cannedVariables } from '@svar/contract'
import { AppError } from '../../kernel/errors.ts'

const named = /\{\{\s*([^{}|]*?)\s*(?:\|([^{}]*))?\}\}/g
const known = (name: string): name is CannedVariable => (cannedVariables as readonly string[]).includes(name)

export type Values = Partial<Record<CannedVariable, string | null>>

/** @throws AppError `validation_failed` naming each variable that does not exist */
export function mustKnowVariables(texts: Record<string, string>): void {
  const fields = Object.entries(texts).flatMap(([locale, text]) => {
    const strange = [...text.matchAll(named)].map(([, name = '']) => name).filter((name) => !known(name))
    return strange.length
      ? [
          {
            path: `texts.${locale}`,
            message: `{{${strange[0]}}} is not known. Known are: ${cannedVariables.join(', ')}.`,
          },
        ]
      : []
  })
  const [first] = fields
  if (first) throw new AppError('validation_failed', first.message, { fields })
}

/**
 * Puts values into a text. What is not known becomes the words after the bar, or nothing, and then takes the space
 * before it along, so that a greeting without a name still reads well.
 * @returns the text, and what was neither known nor had words instead
 */
export function fill(text: string, values: Values): { text: string; missing: CannedVariable[] } {
  const missing = new Set<CannedVariable>()
  const filled = text.replace(
    new RegExp(`( ?)${named.source}`, 'g'),
    (_, space: string, name: string, instead?: string) => {
      const value = known(name) ? values[name]?.trim() : undefined
      if (value) return space + value
      if (instead === undefined && known(name)) missing.add(name)
      return instead ? space + instead : ''
    },
  )
  return { text: filled, missing: [...missing] }
}
