import { ChevronDown, RotateCw } from 'lucide-react'
import { useTexts } from '../../texts/use-texts.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useErrorSentence } from '../../ui/error-sentence.ts'
import { AnswerBubble } from './answer-bubble.tsx'
import { BehindAnswer } from './behind/behind-answer.tsx'
import { playgroundTexts } from './texts/index.ts'
import type { Exchange } from './use-sitting.ts'

type ThreadProps = {
  exchanges: Exchange[]
  chosenId: string | null
  onChoose: (id: string | null) => void
  onAsk: (question: string) => void
  /** Shows what stands behind an answer right below it. */
  withDetails: boolean
}

/** Questions and answers, as the customer would see them. */
export function Thread({ exchanges, ...rest }: ThreadProps) {
  const texts = useTexts(playgroundTexts)
  return (
    <ol aria-label={texts.thread} className="flex flex-col gap-6">
      {exchanges.map((exchange) => (
        <ExchangeItem key={exchange.id} exchange={exchange} {...rest} />
      ))}
    </ol>
  )
}

type ExchangeItemProps = Omit<ThreadProps, 'exchanges'> & { exchange: Exchange }

function ExchangeItem({ exchange, chosenId, onChoose, onAsk, withDetails }: ExchangeItemProps) {
  const texts = useTexts(playgroundTexts)
  const isChosen = exchange.id === chosenId
  return (
    <li className="flex animate-appear flex-col gap-2.5">
      <p className="max-w-[85%] self-end rounded-2xl rounded-br-md bg-accent px-4 py-2.5 whitespace-pre-line text-on-accent wrap-anywhere">
        {exchange.question}
      </p>
      <AnswerBubble exchange={exchange} />
      {exchange.state === 'failed' && <Failed exchange={exchange} onAsk={onAsk} />}
      {exchange.state === 'stopped' && <p className="text-sm text-muted">{texts.stopped}</p>}
      {exchange.answer && (
        <div className="flex flex-col gap-3">
          <Button
            size="small"
            variant="quiet"
            icon={withDetails ? ChevronDown : undefined}
            aria-expanded={withDetails ? isChosen : undefined}
            aria-pressed={withDetails ? undefined : isChosen}
            onClick={() => onChoose(isChosen && withDetails ? null : exchange.id)}
            className={classNames('self-start', isChosen && 'bg-hover text-ink')}
          >
            {isChosen && withDetails ? texts.hideBehind : texts.showBehind}
          </Button>
          {withDetails && isChosen && (
            <div className="rounded-xl border border-line bg-sunken">
              <BehindAnswer answer={exchange.answer} question={exchange.question} />
            </div>
          )}
        </div>
      )}
    </li>
  )
}

function Failed({ exchange, onAsk }: { exchange: Exchange; onAsk: (question: string) => void }) {
  const texts = useTexts(playgroundTexts)
  const sentence = useErrorSentence()
  return (
    <div role="alert" className="flex flex-wrap items-center gap-3 rounded-xl bg-danger-soft px-4 py-3">
      <p className="flex-1 text-sm text-danger-ink">{sentence(exchange.error)}</p>
      <Button size="small" icon={RotateCw} onClick={() => onAsk(exchange.question)}>
        {texts.again}
      </Button>
    </div>
  )
}
