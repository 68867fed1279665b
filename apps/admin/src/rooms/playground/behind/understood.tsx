import type { PlaygroundAnswer } from '@svar/contract'
import type { ReactNode } from 'react'
import { useLocale } from '../../../texts/current-locale.ts'
import { type Format, useFormat } from '../../../texts/format.ts'
import { intentName } from '../../../texts/intent-names.ts'
import { localeNames } from '../../../texts/locales.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { Badge } from '../../../ui/badge.tsx'
import { playgroundTexts } from '../texts/index.ts'
import { wordFor } from '../word-for.ts'
import { BehindSection } from './behind-section.tsx'
import { meantTime } from './meant-time.ts'

/** What was understood of the question, and how surely. */
export function Understood({ understood }: { understood: PlaygroundAnswer['understood'] }) {
  const texts = useTexts(playgroundTexts)
  const format = useFormat()
  const locale = useLocale()
  return (
    <BehindSection title={texts.understood}>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-2 text-sm">
        <Row name={texts.language} sure={format.percent(understood.localeConfidence)}>
          {localeNames[understood.locale]}
        </Row>
        <Row name={texts.intent} sure={format.percent(understood.confidence)}>
          {intentName(locale, understood.intent)}
        </Row>
        <Row name={texts.mood}>{texts.states[understood.state]}</Row>
        {understood.searchedFor && <Row name={texts.searchedFor}>{understood.searchedFor}</Row>}
        {understood.entities.length > 0 && (
          <Row name={texts.mentions}>
            <span className="flex flex-wrap gap-1.5">
              {understood.entities.map(({ kind, text, value }) => (
                <span key={`${kind} ${text}`} title={value}>
                  <Badge tone="accent">
                    {wordFor(texts.entities, kind, texts.entities.other)}: {text}
                    {isTime(kind) && timeText(value, format)}
                  </Badge>
                </span>
              ))}
            </span>
          </Row>
        )}
      </dl>
    </BehindSection>
  )
}

const isTime = (kind: string) => kind === 'date' || kind === 'time'

function timeText(value: string, format: Format) {
  const meant = meantTime(value, format)
  return meant && <span className="ml-1 opacity-75">→ {meant}</span>
}

function Row({ name, sure, children }: { name: string; sure?: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="flex min-w-0 justify-between gap-3">
        <span className="min-w-0 wrap-anywhere">{children}</span>
        {sure && <span className="text-muted tabular-nums">{sure}</span>}
      </dd>
    </>
  )
}
