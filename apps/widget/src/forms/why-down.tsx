import type { AnswerReason, Message } from '@svar/contract'
import { useState } from 'preact/hooks'
import type { Ui } from '../panel/ui.ts'
import { Card } from './card.tsx'
import { Comment, Reasons } from './reasons.tsx'
import { whyDownTexts } from './why-down-texts.ts'

/** After a thumb down: what was not good about the answer. All of it may be left out. */
export function WhyDown({ ui, message, onDone }: { ui: Ui; message: Message; onDone: () => void }) {
  const { texts, look } = ui
  const { title, reasons: names } = whyDownTexts[look.locale]
  const [reasons, setReasons] = useState<AnswerReason[]>([])
  const [comment, setComment] = useState('')
  const [isSaid, setSaid] = useState(false)
  if (isSaid)
    return (
      <p class="card-text" role="status">
        {texts.csatThanks}
      </p>
    )
  const submit = async () => {
    const why = { reasons, comment: comment.trim() }
    if (reasons.length === 0 && !why.comment) return onDone()
    const { visit } = await ui.chat()
    await visit.withToken(() => visit.api.feedback(message.id, 'down', why))
    setSaid(true)
  }
  return (
    <Card
      ui={ui}
      title={title}
      action={texts.send}
      takesFocus
      dismiss={{ label: texts.skip, action: onDone }}
      onSubmit={submit}
    >
      <Reasons title={title} isTitleSaid names={names} chosen={reasons} onChosen={setReasons} />
      <Comment label={texts.csatComment} value={comment} onValue={setComment} />
    </Card>
  )
}
