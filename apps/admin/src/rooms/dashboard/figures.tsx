import type { InsightFigures, InsightReport, InsightTimes } from '@svar/contract'
import { answerReasonName } from '../../texts/answer-reasons.ts'
import { useLocale } from '../../texts/current-locale.ts'
import { useFormat } from '../../texts/format.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Figure } from './figure.tsx'
import { dashboardTexts } from './texts/index.ts'
import { shareOf, waited } from './written.ts'

type Pair = { now: InsightFigures; before: InsightFigures }

/** The figures of the span, each beside that of the period before. */
export function Figures({ report }: { report: InsightReport }) {
  const texts = useTexts(dashboardTexts)
  return (
    <div className="grid grid-cols-1 gap-3 min-[26rem]:grid-cols-2 lg:grid-cols-4">
      <Counts {...report} />
      <Time
        name={texts.figures.firstReply}
        about={texts.tips.firstReply}
        of={({ firstReply }) => firstReply}
        {...report}
      />
      <Time
        name={texts.figures.personReply}
        about={texts.tips.personReply}
        of={({ personReply }) => personReply}
        {...report}
      />
      <Time
        name={texts.figures.nextReply}
        about={texts.tips.nextReply}
        of={({ nextReply }) => nextReply}
        {...report}
      />
      <Satisfaction {...report} />
      <Tickets {...report} />
    </div>
  )
}

function Counts({ now, before }: Pair) {
  const texts = useTexts(dashboardTexts)
  const format = useFormat()
  const share = ({ handledBy, conversations }: InsightFigures) => shareOf(handledBy.assistant, conversations)
  const { assistant } = now.handledBy
  return (
    <>
      <Figure
        name={texts.figures.conversations}
        about={texts.tips.conversations}
        now={now.conversations}
        before={before.conversations}
        written={format.number}
      />
      <Figure
        name={texts.figures.botShare}
        about={texts.tips.botShare}
        now={share(now)}
        before={share(before)}
        written={format.percent}
        isShare
        better="more"
        notes={[texts.ofConversations(format.number(assistant), now.conversations)]}
      />
    </>
  )
}

type TimeProps = Pair & { name: string; about: string; of: (figures: InsightFigures) => InsightTimes }

function Time({ name, about, of, now, before }: TimeProps) {
  const texts = useTexts(dashboardTexts)
  const locale = useLocale()
  const times = of(now)
  const written = (ms: number | null) => waited(ms, locale)
  const [median, p90] = [written(times.openMedian), written(times.openP90)]
  const isOther = median !== written(times.median) || p90 !== written(times.p90)
  const isAtWork = (times.openP90 ?? 0) > 0
  // Nothing is said twice where nobody wrote outside the opening hours, nor of no time where nobody wrote within them.
  const notes = times.count
    ? [texts.p90(written(times.p90)), ...(isOther && isAtWork ? [texts.openHours(median, p90)] : [])]
    : []
  return (
    <Figure
      name={name}
      about={about}
      now={times.median}
      before={of(before).median}
      written={written}
      better="less"
      notes={notes}
    />
  )
}

function Satisfaction({ now, before }: Pair) {
  const texts = useTexts(dashboardTexts)
  const format = useFormat()
  const locale = useLocale()
  const { given, average } = now.csat
  const { up, down, reasons } = now.thumbs
  const [most] = reasons
  const share = ({ csat }: InsightFigures) => shareOf(csat.satisfied, csat.given)
  const mean = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return (
    <Figure
      name={texts.figures.csat}
      about={texts.tips.csat}
      now={share(now)}
      before={share(before)}
      written={format.percent}
      isShare
      better="more"
      notes={[
        ...(average === null ? [] : [texts.scores(given, mean.format(average))]),
        ...(up + down === 0 ? [] : [texts.thumbs(format.number(up), format.number(down))]),
        ...(most ? [texts.thumbReason(answerReasonName(locale, most.name), format.number(most.times))] : []),
      ]}
    />
  )
}

function Tickets({ now, before }: Pair) {
  const texts = useTexts(dashboardTexts)
  const format = useFormat()
  const { kept, broken, opened, resolved } = now.tickets
  const share = ({ tickets }: InsightFigures) => shareOf(tickets.kept, tickets.kept + tickets.broken)
  const decided = kept + broken
  return (
    <>
      <Figure
        name={texts.figures.tickets}
        about={texts.tips.tickets}
        now={opened}
        before={before.tickets.opened}
        written={format.number}
        notes={[texts.resolvedTickets(format.number(resolved))]}
      />
      <Figure
        name={texts.figures.promises}
        about={texts.tips.promises}
        now={share(now)}
        before={share(before)}
        written={format.percent}
        isShare
        better="more"
        notes={decided ? [texts.ofPromises(format.number(kept), format.number(decided))] : []}
      />
    </>
  )
}
