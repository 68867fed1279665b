import { Icon } from './icons.tsx'
import { counterpart, type Ui } from './ui.ts'

/** Below the composer, always: the way to a person, or where that stands. */
export function PersonLine({ ui }: { ui: Ui }) {
  const { texts, state, look } = ui
  const status = state.conversation?.status
  if (counterpart(ui).isPerson) return null
  // It comes where the way to a person was: a double click there must not take the request back.
  const goBack = ({ detail }: MouseEvent) => detail < 2 && ui.act((chat) => chat.returnToAssistant())
  if (status === 'waiting')
    return (
      <div class="person-line waiting-line">
        <p class="waiting-text" role="status">
          {look.openNow ? texts.waitingForPerson : texts.waitingClosed}
        </p>
        <button type="button" class="text-button" onClick={goBack}>
          {texts.backToAssistant}
        </button>
      </div>
    )
  return (
    <div class="person-line">
      <button type="button" class="text-button quiet" onClick={() => ui.act((chat) => chat.requestPerson())}>
        <Icon name="person" />
        {texts.askPerson}
      </button>
    </div>
  )
}
