import type { Happening, Locale } from '@svar/contract'
import { nearTime } from '@svar/contract/near-time'
import { Fragment } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Boundary } from '../panel/boundary.tsx'
import { formsPart } from '../panel/forms-part.ts'
import { Icon } from '../panel/icons.tsx'
import { usePart } from '../panel/part.ts'
import type { Ui } from '../panel/ui.ts'
import { Welcome } from '../panel/welcome.tsx'
import { fill, type Texts } from '../texts/texts.ts'
import { asksForContact } from './asks-for-contact.ts'
import { dayName } from './dates.ts'
import { Choices, MessageRow, TypingRow } from './message-row.tsx'
import { type Row, rowsOf } from './rows.ts'

/** The scrolling part: the greeting, all messages, and what is asked for at their end. */
export function Conversation({ ui }: { ui: Ui }) {
  const { state, look, texts } = ui
  const rows = rowsOf(state, look.assistantName)
  const { list, onScroll, onLoadCapture, isBehind, toEnd } = useStickToEnd(ui, rows)
  return (
    <div class="conversation">
      <div
        class="scroll"
        ref={list}
        onScroll={onScroll}
        onLoadCapture={onLoadCapture}
        role="log"
        aria-live="off"
        aria-label={texts.log}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {state.hasMore ? (
          <button
            type="button"
            class="text-button earlier"
            onClick={() => ui.act((chat) => chat.showEarlier())}
          >
            {texts.earlier}
          </button>
        ) : (
          <Welcome ui={ui} />
        )}
        {rows.map((row, index) => (
          <Fragment key={row.key}>
            {row.startsDay && !(index === 0 && isToday(row)) && (
              <p class="divider">{dayName(look.locale, row.message.createdAt, texts)}</p>
            )}
            {row.message.event ? (
              <>
                <p class="event">{eventText(row.message.event, texts, look.locale)}</p>
                {row.mayChoose && <Choices ui={ui} buttons={row.message.buttons} />}
              </>
            ) : (
              <Boundary ui={ui}>
                <MessageRow ui={ui} row={row} />
              </Boundary>
            )}
          </Fragment>
        ))}
        {state.typing && <TypingRow name={state.typing} texts={texts} />}
        <Ending ui={ui} />
      </div>
      {isBehind && (
        <button type="button" class="to-end" onClick={toEnd}>
          <Icon name="down" />
          {texts.newMessages}
        </button>
      )}
    </div>
  )
}

const isToday = ({ message }: Row) => new Date(message.createdAt).toDateString() === new Date().toDateString()

/** What happened, in words; with the name or the time where it is known. */
export function eventText({ type, params }: Happening, texts: Texts, locale: Locale): string {
  const { name } = params
  const opens = params.opens ?? params.opensAt
  const long = `${type}${name ? 'Named' : opens ? 'Opens' : ''}`
  const text = texts.events[long as keyof Texts['events']] ?? texts.events[type]
  const whole = params.waited ? `${text}. ${texts.events.waited}` : text
  return fill(whole, { ...params, ...(opens && { opens: nearTime(locale, `${opens}`) }) })
}

/** What a conversation asks for when it has come so far: an address to answer to, or how it was. */
function Ending({ ui }: { ui: Ui }) {
  const { conversation } = ui.state
  const asks = asksForContact(ui)
  const isClosed = conversation?.status === 'closed'
  const forms = usePart(formsPart, asks || isClosed)
  return (
    forms && (
      <>
        {asks && <forms.ContactCard ui={ui} />}
        {isClosed && <forms.Csat ui={ui} />}
      </>
    )
  )
}

/** Keeps the newest in sight, unless the visitor has scrolled away to read. */
function useStickToEnd(ui: Ui, rows: Row[]) {
  const list = useRef<HTMLDivElement>(null)
  const sticks = useRef(true)
  const top = useRef(0)
  const before = useRef({ first: '', height: 0, outgoing: 0, count: 0 })
  const [isBehind, setBehind] = useState(false)

  const toEnd = () => {
    sticks.current = true
    setBehind(false)
    list.current?.scrollTo({ top: list.current.scrollHeight })
  }

  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const then = before.current
    const first = rows[0]?.key ?? ''
    const grewAbove = then.first && first !== then.first && rows.some(({ key }) => key === then.first)
    if (ui.state.outgoing.length > then.outgoing) sticks.current = true
    if (grewAbove) element.scrollTop += element.scrollHeight - then.height
    else if (sticks.current) element.scrollTop = element.scrollHeight
    else if (rows.length > then.count) setBehind(true)
    before.current = {
      first,
      height: element.scrollHeight,
      outgoing: ui.state.outgoing.length,
      count: rows.length,
    }
  })

  useEffect(() => {
    const watch = new ResizeObserver(() => sticks.current && toEnd())
    if (list.current) watch.observe(list.current)
    return () => watch.disconnect()
  }, [])

  const onScroll = () => {
    const element = list.current
    if (!element) return
    const { scrollTop, scrollHeight, clientHeight } = element
    const isAtEnd = scrollHeight - scrollTop - clientHeight < 48
    // Only going up leaves the end: a picture that grows below the visitor does not.
    sticks.current = isAtEnd || (sticks.current && scrollTop >= top.current)
    top.current = scrollTop
    if (isAtEnd) setBehind(false)
  }
  // A picture has its height only when it has come.
  const onLoadCapture = () => sticks.current && toEnd()
  return { list, onScroll, onLoadCapture, isBehind, toEnd }
}
