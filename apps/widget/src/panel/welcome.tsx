import { Avatar } from '../avatar/avatar.tsx'
import type { Ui } from './ui.ts'

/** How a conversation begins: a greeting, what one is talking with, and questions to start from. */
export function Welcome({ ui }: { ui: Ui }) {
  const { look, texts, state } = ui
  const isFresh = state.messages.length + state.outgoing.length === 0
  return (
    <div class={`welcome ${isFresh ? 'fresh' : ''}`}>
      <Avatar who={look.avatar} name={look.assistantName} mood={isFresh ? ui.mood : 'listening'} size="l" />
      <p class="greeting" dir="auto">
        {look.greeting || texts.start}
      </p>
      <p class="disclosure">{texts.disclosure}</p>
      {isFresh && look.starters.length > 0 && (
        <ul class="starters">
          {look.starters.map((starter) => (
            <li>
              <button
                type="button"
                class="starter"
                dir="auto"
                onClick={() => ui.act((chat) => chat.send(starter))}
              >
                {starter}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
