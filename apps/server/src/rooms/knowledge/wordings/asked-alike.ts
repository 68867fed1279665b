import { type IntentReason, type Locale, mayAnswer } from '@svar/language'
import type { Platform } from '../../../platform/platform.ts'
import type { PassageRow } from '../passage.ts'
import { wordingModel } from './models.ts'

/** The question whose wordings are most like what was asked. */
export interface AskedAlike {
  faqId: string
  question: string
  confidence: number
  /** From where on it is sure, learnt by trying it on the workspace's own wordings; null: it never is. */
  sureFrom: number | null
  /** What decided, the strongest first; worked out only for who looks. */
  reasons(): IntentReason[]
}

interface Asked {
  question: string
  locale: Locale
  /** Of the knowledge that was searched. */
  version: number
  patienceMs: number
}

/** What was learnt from the wordings says of a question, or null where there is nothing to learn from. */
export async function askedAlike(
  platform: Platform,
  tenantId: string,
  { question, locale, ...asked }: Asked,
): Promise<AskedAlike | null> {
  const learnt = await wordingModel(platform, tenantId, { locale, ...asked })
  if (!learnt) return null
  const { ranking, confidence } = learnt.model.classify(question, { locale })
  const nearest = learnt.asked[Number(ranking[0]?.intent)]
  if (!nearest) return null
  const reasons = () => learnt.model.explain(question, { locale }).reasons
  return { ...nearest, confidence, sureFrom: learnt.model.sureFrom, reasons }
}

/**
 * Whether it may be answered: what was learnt is sure, and the search, which reads the answers too, puts the same one
 * first. Either by itself is wrong too often.
 * @param first what the search found first
 */
export function isSure(
  { faqId, confidence, sureFrom }: AskedAlike,
  first: PassageRow | undefined,
  { question, locale }: Pick<Asked, 'question' | 'locale'>,
): boolean {
  if (sureFrom === null || confidence < sureFrom || first?.faqId !== faqId) return false
  return mayAnswer(
    question,
    { title: [first.title, ...first.phrasings].join('\n'), text: first.text },
    locale,
  )
}
