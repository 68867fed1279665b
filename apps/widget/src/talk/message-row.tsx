import type { Attachment, Button, Message } from '@svar/contract'
import { useState } from 'preact/hooks'
import { Avatar } from '../avatar/avatar.tsx'
import { formsPart } from '../panel/forms-part.ts'
import { Icon } from '../panel/icons.tsx'
import { usePart } from '../panel/part.ts'
import type { Ui } from '../panel/ui.ts'
import { fill, type Texts } from '../texts/texts.ts'
import { asksForContact } from './asks-for-contact.ts'
import { fileSize, timeOfDay } from './dates.ts'
import { safeHref } from './markdown.ts'
import { OutLink, RichText } from './rich-text.tsx'
import type { Row } from './rows.ts'
import { Sources } from './sources.tsx'

/** One message with what belongs to it: files, sources, buttons, whether it helped, how far it has come. */
export function MessageRow({ ui, row }: { ui: Ui; row: Row }) {
  const { message, isOwn, startsGroup, endsGroup } = row
  const isAssistant = message.author.kind === 'assistant'
  const name = isOwn ? ui.texts.you : message.author.name
  const [asksWhy, askWhy] = useState(false)
  const forms = usePart(formsPart, asksWhy)
  return (
    <div class={`row ${isOwn ? 'own' : ''} ${startsGroup ? 'starts' : ''} ${endsGroup ? 'ends' : ''}`}>
      {!isOwn && (
        <span class="face-place">
          {endsGroup && <Avatar who={isAssistant ? ui.look.avatar : 'none'} name={name} size="s" />}
        </span>
      )}
      <div class="stack">
        <span class={startsGroup && !isOwn && !isAssistant ? 'author' : 'hidden'}>{name}</span>
        {row.isThinking ? <Dots label={fill(ui.texts.thinking, { name })} /> : <Bubble row={row} ui={ui} />}
        {message.attachments.map((file) => (
          <File file={file} ui={ui} />
        ))}
        {message.sources.length > 0 && <Sources sources={message.sources} texts={ui.texts} />}
        {row.mayChoose && <Choices ui={ui} buttons={message.buttons} />}
        <Foot ui={ui} row={row} askWhy={askWhy} />
        {asksWhy && forms && <forms.WhyDown ui={ui} message={message} onDone={() => askWhy(false)} />}
      </div>
    </div>
  )
}

/** A person is writing. */
export function TypingRow({ name, texts }: { name: string; texts: Texts }) {
  return (
    <div class="row starts ends">
      <span class="face-place">
        <Avatar who="none" name={name} size="s" />
      </span>
      <div class="stack">
        <Dots label={fill(texts.writing, { name })} />
      </div>
    </div>
  )
}

/** Three dots: somebody thinks or writes. */
function Dots({ label }: { label: string }) {
  return (
    <div class="bubble-text dots">
      <span class="hidden">{label}</span>
      <i class="dot" />
      <i class="dot" />
      <i class="dot" />
    </div>
  )
}

function Bubble({ row: { message, isOwn, outgoing } }: { row: Row; ui: Ui }) {
  if (!message.text) return null
  return (
    <div class={`bubble-text ${outgoing ? outgoing.state : ''}`} dir="auto">
      {isOwn ? (
        <p class="paragraph plain">{message.text}</p>
      ) : (
        <RichText text={message.text} sources={message.sources.length} />
      )}
    </div>
  )
}

function File({ file, ui }: { file: Attachment; ui: Ui }) {
  const href = new URL(file.url, ui.host.base).href
  const isPicture = /^image\/(png|jpeg|gif|webp|avif)$/.test(file.type)
  return (
    <OutLink class={isPicture ? 'picture' : 'file'} href={href}>
      {isPicture ? (
        <img class="thumbnail" src={href} alt={file.name} loading="lazy" />
      ) : (
        <>
          <Icon name="file" />
          <span class="file-name" dir="auto">
            {file.name}
          </span>
          <span class="file-size">{fileSize(ui.look.locale, file.sizeBytes)}</span>
        </>
      )}
    </OutLink>
  )
}

/** What may be answered with one press. */
export function Choices({ ui, buttons }: { ui: Ui; buttons: Button[] }) {
  const { state } = ui
  const actions = {
    say: (button: Button) => ui.act((chat) => chat.send(button.value ?? button.label)),
    request_person: () => ui.act((chat) => chat.requestPerson()),
    return_to_assistant: () => ui.act((chat) => chat.returnToAssistant()),
    leave_email: () => ui.act((chat) => chat.askContact()),
  }
  const status = state.conversation?.status
  const fits = ({ action }: Button) => {
    // The way back stands below the composer for as long as the visitor waits.
    if (action === 'return_to_assistant') return false
    if (action === 'leave_email') return !state.contact.email && !asksForContact(ui)
    return action !== 'request_person' || status === 'bot'
  }
  const shown = buttons.filter(fits)
  if (!shown.length) return null
  return (
    <div class="choices">
      {shown.map((button) => {
        if (button.action !== 'open')
          return (
            <button
              type="button"
              class="choice"
              onClick={() => actions[button.action as keyof typeof actions](button)}
            >
              {labelOf(button, ui.texts)}
            </button>
          )
        const href = safeHref(button.value)
        return (
          href && (
            <OutLink class="choice" href={href}>
              {button.label}
              <Icon name="out" />
            </OutLink>
          )
        )
      })}
    </div>
  )
}

/** A button of the server's own has its action for a label and is named in the visitor's language. */
function labelOf({ label, action }: Button, texts: Texts): string {
  if (label !== action) return label
  if (action === 'leave_email') return texts.leaveEmail
  return action === 'request_person' ? texts.askPerson : texts.backToAssistant
}

type AskWhy = (asks: boolean) => void

function Foot({ ui, row, askWhy }: { ui: Ui; row: Row; askWhy: AskWhy }) {
  const { message, outgoing, endsGroup, isOwn, isAnswer } = row
  if (outgoing) return <Progress ui={ui} row={row} />
  if (row.isUnderWay) return null
  if (!endsGroup && !isAnswer) return null
  return (
    <div class="foot">
      {endsGroup && (
        <time class="time" dateTime={message.createdAt}>
          {timeOfDay(ui.look.locale, message.createdAt)}
        </time>
      )}
      {isOwn && row.isSeen && <span class="time">· {ui.texts.seen}</span>}
      {isAnswer && <Thumbs ui={ui} message={message} askWhy={askWhy} />}
    </div>
  )
}

function Thumbs({ ui, message, askWhy }: { ui: Ui; message: Message; askWhy: AskWhy }) {
  const { texts } = ui
  const rate = (value: 'up' | 'down') => {
    const isTakenBack = message.feedback === value
    ui.feel(value === 'up' ? 'happy' : 'sorry')
    ui.act((chat) => chat.rate(message, isTakenBack ? null : value))
    askWhy(value === 'down' && !isTakenBack)
  }
  return (
    <span class={`thumbs ${message.feedback ? 'given' : ''}`}>
      {(['up', 'down'] as const).map((value) => (
        <button
          type="button"
          class={`thumb ${value}`}
          aria-label={value === 'up' ? texts.helpful : texts.notHelpful}
          aria-pressed={message.feedback === value}
          onClick={() => rate(value)}
        >
          <Icon name="up" />
        </button>
      ))}
    </span>
  )
}

function Progress({ ui, row: { outgoing } }: { ui: Ui; row: Row }) {
  const { texts } = ui
  if (!outgoing || outgoing.state === 'sending') return <div class="foot">{texts.sending}</div>
  if (outgoing.state === 'waiting') return <div class="foot">{texts.waiting}</div>
  const reason = outgoing.error && outgoing.error in texts.errors ? outgoing.error : 'other'
  return (
    <div class="foot failed-foot" role="alert">
      <span>
        {texts.notSent}. {texts.errors[reason as keyof typeof texts.errors]}
      </span>
      <button
        type="button"
        class="text-button"
        onClick={() => ui.act((chat) => chat.retry(outgoing.clientId))}
      >
        {texts.tryAgain}
      </button>
      <button
        type="button"
        class="text-button"
        onClick={() => ui.act((chat) => chat.discard(outgoing.clientId))}
      >
        {texts.remove}
      </button>
    </div>
  )
}
