import type { AnswerReason, Attachment, CsatReason, Given, Locale, widget } from '@svar/contract'

type Routes = typeof widget
export type Session = Given<Routes['session']>
export type PageSeen = { url: string; title: string; referrer?: string }

/** How far a conversation is shown already. */
export type Held = { conversationId: string; seq: number }

/** What went wrong with a request: the contract's error code, or `offline` when no answer came. */
export class ApiError extends Error {
  readonly code: string
  readonly status: number

  constructor(code: string, message: string, status: number) {
    super(message)
    this.code = code
    this.status = status
  }

  /** Whether the same request may well succeed a little later. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }
}

/** Turns an answer that is no success into an `ApiError`, whatever its body may be. */
function failure(status: number, body: string): ApiError {
  try {
    const { code, message } = JSON.parse(body).error
    return new ApiError(code, message, status)
  } catch {
    return new ApiError('internal', '', status)
  }
}

const offline = () => new ApiError('offline', '', 0)
const patienceMs = 20_000

/** The widget's side of the contract's `/api/widget` routes. */
export class Api {
  readonly #address: string
  readonly #key: string
  #token: string | null = null

  /** `base` is the server's address with a closing slash, `key` the workspace's public widget key. */
  constructor(base: string, key: string) {
    this.#address = `${base}api/widget/`
    this.#key = key
  }

  useToken(token: string) {
    this.#token = token
  }

  session(visitorToken: string | null, locale: Locale, page: PageSeen, after?: Held) {
    return this.#post<'session'>('sessions', { visitorToken, locale, page, after })
  }

  messages(query: { after?: number; before?: number }) {
    const pairs = Object.entries(query).map(([name, value]) => `${name}=${value}`)
    return this.#call<Given<Routes['messages']>>('GET', `messages?${pairs.join('&')}`)
  }

  send(body: { clientId: string; text: string; attachmentIds: string[]; locale: Locale; page: PageSeen }) {
    return this.#post<'send'>('messages', body)
  }

  requestPerson(clientId: string, locale: Locale) {
    return this.#post<'requestPerson'>('person', { clientId, locale })
  }

  takeUp(messageId: string, locale: Locale) {
    return this.#call('POST', `proactive/${messageId}/conversation`, { locale })
  }

  returnToAssistant() {
    return this.#post<'returnToAssistant'>('assistant')
  }

  newConversation() {
    return this.#post<'newConversation'>('conversations')
  }

  identify(who: { name?: string; email?: string; phone?: string }) {
    return this.#post<'identify'>('contact', { ...who, consent: true })
  }

  feedback(id: string, value: 'up' | 'down' | null, why?: { reasons: AnswerReason[]; comment: string }) {
    return this.#post<'feedback'>(`messages/${id}/feedback`, { value, ...why })
  }

  csat(score: number, comment: string, reasons: CsatReason[]) {
    return this.#post<'csat'>('csat', { score, comment, reasons })
  }

  transcript(email: string, locale: Locale) {
    return this.#post<'transcript'>('transcript', { email, locale })
  }

  suggestions(q: string, locale: Locale) {
    const query = new URLSearchParams({ q, locale })
    return this.#call<Given<Routes['suggestions']>>('GET', `suggestions?${query}`)
  }

  /** Uploads one file; `onProgress` is told the share that has gone up, 0 to 1, which fetch cannot tell. */
  upload(file: File, onProgress: (share: number) => void, signal: AbortSignal): Promise<Attachment> {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest()
      request.open('POST', `${this.#address}files`)
      for (const [name, value] of Object.entries(this.#headers())) request.setRequestHeader(name, value)
      request.upload.onprogress = (event) => onProgress(event.loaded / event.total)
      request.onerror = () => reject(offline())
      request.onload = () =>
        request.status < 300
          ? resolve(JSON.parse(request.responseText))
          : reject(failure(request.status, request.responseText))
      signal.addEventListener('abort', () => request.abort())
      const form = new FormData()
      form.append('file', file, file.name)
      request.send(form)
    })
  }

  #headers(): Record<string, string> {
    return { 'x-widget-key': this.#key, ...(this.#token && { 'x-visitor-token': this.#token }) }
  }

  #post<K extends keyof Routes>(path: string, body?: unknown) {
    return this.#call<Given<Routes[K]>>('POST', path, body)
  }

  async #call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const json = body !== undefined && { 'content-type': 'application/json' }
    const answer = await fetch(this.#address + path, {
      method,
      headers: { ...this.#headers(), ...json },
      body: json ? JSON.stringify(body) : undefined,
      credentials: 'omit',
      signal: AbortSignal.timeout(patienceMs),
    })
      .then(async (response) => ({ status: response.status, ok: response.ok, text: await response.text() }))
      .catch(() => {
        throw offline()
      })
    if (!answer.ok) throw failure(answer.status, answer.text)
    return JSON.parse(answer.text)
  }
}
