import type { Message } from '@svar/contract'
import { Chat } from './chat.ts'
import { newClientId } from './outbox.ts'

/** A chat that asks no server: what one writes is shown, so that the colours can be judged. */
export class PreviewChat extends Chat {
  override async begin() {}
  override warmUp() {}
  override async requestPerson() {}

  override async suggestions() {
    return []
  }

  override send(text: string) {
    const message: Message = {
      id: newClientId(),
      conversationId: '',
      seq: this.state.messages.length + 1,
      clientId: newClientId(),
      kind: 'text',
      author: { kind: 'visitor', id: null, name: '' },
      text,
      locale: null,
      attachments: [],
      sources: [],
      buttons: [],
      event: null,
      feedback: null,
      turnId: null,
      createdAt: new Date().toISOString(),
    }
    this.set({ messages: [...this.state.messages, message] })
  }
}
