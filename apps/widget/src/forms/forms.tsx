import type { CsatReason } from '@svar/contract'
import { useState } from 'preact/hooks'
import type { Ui } from '../panel/ui.ts'
import { fill } from '../texts/texts.ts'
import { Card } from './card.tsx'
import { Comment, Reasons } from './reasons.tsx'

export { WhyDown } from './why-down.tsx'

interface FieldProps {
  label: string
  type: 'text' | 'email'
  autocomplete: 'name' | 'email'
  value: string
  onValue: (value: string) => void
}

function Field({ label, type, autocomplete, value, onValue }: FieldProps) {
  return (
    <label class="field">
      <span class="field-label">{label}</span>
      <input
        class="input"
        type={type as 'text'}
        autocomplete={autocomplete}
        maxLength={type === 'email' ? 254 : 200}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </label>
  )
}

const looksLikeEmail = (text: string) => /^\S+@\S+\.\S{2,}$/.test(text.trim())

/** Asks where the visitor can be reached, and whether that may be kept. */
export function ContactCard({ ui }: { ui: Ui }) {
  const { texts, state } = ui
  const [name, setName] = useState(state.contact.name ?? '')
  const [email, setEmail] = useState(state.contact.email ?? '')
  const [mayKeep, setMayKeep] = useState(false)
  const submit = () => {
    if (!looksLikeEmail(email)) return texts.emailWrong
    if (!mayKeep) return texts.consentMissing
    return ui
      .chat()
      .then((chat) => chat.identify({ email: email.trim(), ...(name.trim() && { name: name.trim() }) }))
  }
  return (
    <Card
      ui={ui}
      title={texts.contactTitle}
      action={texts.save}
      dismiss={{ label: texts.skip, action: () => ui.act((chat) => chat.skipContact()) }}
      onSubmit={submit}
    >
      <p class="card-text">{texts.contactWhy}</p>
      <Field label={texts.name} type="text" autocomplete="name" value={name} onValue={setName} />
      <Field label={texts.email} type="email" autocomplete="email" value={email} onValue={setEmail} />
      <label class="consent">
        <input
          class="tick"
          type="checkbox"
          checked={mayKeep}
          onChange={(event) => setMayKeep(event.currentTarget.checked)}
        />
        <span>{texts.consent}</span>
      </label>
    </Card>
  )
}

/** Sends the conversation to an address. */
export function Transcript({ ui }: { ui: Ui }) {
  const { texts, state } = ui
  const [email, setEmail] = useState(state.contact.email ?? '')
  const [isSent, setSent] = useState(false)
  const close = () => ui.openForm(null)
  if (isSent)
    return (
      <div class="card" role="status">
        <p class="card-text">{fill(texts.transcriptSent, { email })}</p>
        <div class="card-buttons">
          <button type="button" class="text-button" onClick={close}>
            {texts.close}
          </button>
        </div>
      </div>
    )
  const submit = () =>
    looksLikeEmail(email)
      ? ui
          .chat()
          .then((chat) => chat.sendTranscript(email.trim()))
          .then(() => setSent(true))
      : texts.emailWrong
  return (
    <Card
      ui={ui}
      title={texts.transcript}
      action={texts.transcriptSend}
      takesFocus
      dismiss={{ label: texts.cancel, action: close }}
      onSubmit={submit}
    >
      <Field label={texts.email} type="email" autocomplete="email" value={email} onValue={setEmail} />
    </Card>
  )
}

/** From here down one is asked for reasons. */
const CONTENT = 3

const mouths = [
  'M8 16q4-4 8 0',
  'M8.5 15.5q3.5-2 7 0',
  'M8.5 15h7',
  'M8.5 14.5q3.5 2.5 7 0',
  'M7.5 13.5q4.5 5 9 0Z',
]

/** Asks how it was, once the conversation is over. */
export function Csat({ ui }: { ui: Ui }) {
  const { texts, state } = ui
  const [score, setScore] = useState(0)
  const [comment, setComment] = useState('')
  const [reasons, setReasons] = useState<CsatReason[]>([])
  if (state.conversation?.csatGiven)
    return (
      <p class="event" role="status">
        {texts.csatThanks}
      </p>
    )
  const submit = async () => {
    await (await ui.chat()).giveCsat(score, comment, score > CONTENT ? [] : reasons)
    ui.feel(score > 2 ? 'happy' : 'sorry')
  }
  return (
    <Card ui={ui} title={texts.csatTitle} action={score ? texts.send : ''} onSubmit={submit}>
      <Faces ui={ui} score={score} onScore={setScore} />
      {score > 0 && score <= CONTENT && (
        <Reasons title={texts.csatWhy} names={texts.csatReasons} chosen={reasons} onChosen={setReasons} />
      )}
      {score > 0 && <Comment label={texts.csatComment} value={comment} onValue={setComment} />}
    </Card>
  )
}

function Faces({ ui, score, onScore }: { ui: Ui; score: number; onScore: (score: number) => void }) {
  const { csatTitle, csatFaces } = ui.texts
  return (
    <fieldset class="faces">
      <legend class="hidden">{csatTitle}</legend>
      {csatFaces.map((label, index) => (
        <label class="csat-face" title={label}>
          <input
            class="csat-choice"
            type="radio"
            name="csat"
            checked={score === index + 1}
            onChange={() => onScore(index + 1)}
          />
          <svg class="csat-drawing" viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r="10" />
            <path d={`M9 9.5v.5M15 9.5v.5${mouths[index]}`} />
          </svg>
          <span class="hidden">{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
