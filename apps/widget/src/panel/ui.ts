import type { WidgetLook } from '@svar/contract'
import type { Mood } from '../avatar/avatar.tsx'
import type { Chat } from '../chat/chat.ts'
import type { ChatState } from '../chat/state.ts'
import type { Host } from '../host.ts'
import type { Texts } from '../texts/texts.ts'
import type { Memory } from './memory.ts'

export type Talk = typeof import('../talk/talk.ts')

/** What every view is given: the state as it is now, and whom to ask for a change. */
export interface Ui {
  host: Host
  memory: Memory
  state: ChatState
  /** How a conversation is drawn, once there is one. */
  talk: Talk | undefined
  look: WidgetLook
  texts: Texts
  mood: Mood
  isOpen: boolean
  isModal: boolean
  /** Which of the forms behind the menu is open. */
  form: 'transcript' | null
  /** What a screen reader is told, when something has come. */
  announcement: string
  openForm(form: Ui['form']): void
  /** Shows a feeling for a moment. */
  feel(mood: Mood): void
  /** The conversation with the server; fetched and begun when first asked for. */
  chat(): Promise<Chat>
  /** Does something with it, at once where it is there; whether it could. What fails is said. */
  act(action: (chat: Chat) => unknown): Promise<boolean>
  /** What went wrong last, in the visitor's language. */
  problem: string | null
}

/** The text for an error, by its code. */
export function errorText({ errors }: Texts, error: unknown): string {
  const code = (error as { code?: string }).code ?? 'other'
  return code in errors ? errors[code as keyof Texts['errors']] : errors.other
}

/** Who the visitor talks with just now. */
export function counterpart({ state, look, texts }: Ui): { name: string; role: string; isPerson: boolean } {
  const { conversation } = state
  const person = conversation?.status === 'human' && conversation.agentName
  return person
    ? { name: person, role: texts.personRole, isPerson: true }
    : { name: look.assistantName, role: texts.assistantRole, isPerson: false }
}
