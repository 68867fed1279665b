import type { Problem } from '@svar/contract'
import { type Format, useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { knowledgeTexts } from './texts/index.ts'
import type { ProblemText, ProblemTexts } from './texts/problems.nb.ts'

/** Gives the sentence for what went wrong with a source, in the reader's language. */
export function useProblemSentence(): (problem: Problem) => string {
  const { problems } = useTexts(knowledgeTexts)
  const format = useFormat()
  return (problem) => problemSentence(problem, problems, format)
}

/** The sentence of a problem's code; of a code that this version does not know, a general one. */
export function problemSentence(
  problem: Problem,
  texts: ProblemTexts,
  format: Pick<Format, 'bytes' | 'number'>,
) {
  const key = problem.code === 'http_status' ? httpKey(Number(problem.params.status)) : problem.code
  const text = Object.hasOwn(texts, key) ? texts[key as keyof ProblemTexts] : texts.unknown
  return filled(text, problem.params, format)
}

function httpKey(status: number): keyof ProblemTexts {
  if (status === 404 || status === 410) return 'http_missing'
  if (status === 401 || status === 403) return 'http_closed'
  if (status === 429) return 'http_busy'
  return status >= 500 ? 'http_server' : 'http_status'
}

function filled(text: ProblemText, params: Problem['params'], format: Pick<Format, 'bytes' | 'number'>) {
  const [full, short] = typeof text === 'string' ? [text, text] : text
  const names = [...full.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  if (names.some((name) => params[name] === undefined)) return short
  return full.replace(/\{(\w+)\}/g, (_, name: string) => shown(name, params[name] ?? '', format))
}

function shown(name: string, value: string | number, format: Pick<Format, 'bytes' | 'number'>) {
  if (name === 'maxBytes') return format.bytes(Number(value))
  // A status is a name, not an amount.
  return typeof value === 'number' && name !== 'status' ? format.number(value) : String(value)
}
