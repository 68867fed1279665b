import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'

export interface Spoken {
  /** After how many words the fault comes. */
  words: number
  /** A tool was called before, and this asks for what comes after it. */
  hasToolResult: boolean
}

type Fault = (response: ServerResponse, spoken: Spoken) => void

/** An answer that claims nothing, so that it needs no source. */
export const words =
  'Thank you for asking. We are glad to help you with that, and somebody here will gladly tell you more.'.split(
    /(?<= )/,
  )
const LINE = 64 * 1024
const TEN_MB = 10 * 1024 * 1024

/** Every way to misbehave, by name; `steady` is the way to behave. */
export const faults: Record<string, Fault> = {
  steady: (response) => finish(speak(response, words.length)),
  silent: () => {},
  quota: (response) => refuse(response, 429, { 'retry-after': '30' }),
  broken: (response) => refuse(response, 500),
  page: (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>It works!</h1>'),
  noise: (response) => void begin(response).end('data: {"choices":[{"delta":{"content"\n\ndata: ]]\n\n'),
  empty: (response) => finish(begin(response)),
  cut: (response, { words: count }) => void setImmediate(() => speak(response, count).destroy()),
  politely: (response, { words: count }) => void speak(response, count).end(),
  hang: (response, { words: count }) => void speak(response, count),
  endless,
  unreadableArguments: (response, { hasToolResult }) =>
    hasToolResult
      ? finish(speak(response, words.length))
      : callTools(response, [['request_person', '{"now": tru']]),
  wrongArguments: (response, { hasToolResult }) =>
    hasToolResult
      ? finish(speak(response, words.length))
      : callTools(response, [['search_knowledge', '{"query": [1, {"a": null}]}']]),
  unknownTool: (response, { hasToolResult }) =>
    hasToolResult
      ? finish(speak(response, words.length))
      : callTools(response, [['delete_everything', '{}']]),
  personTwice: (response, { hasToolResult }) =>
    hasToolResult
      ? finish(speak(response, words.length))
      : callTools(response, [
          ['request_person', '{}'],
          ['request_person', '{}'],
        ]),
  personThenCut: (response, { hasToolResult }) =>
    hasToolResult ? void response.destroy() : callTools(response, [['request_person', '{}']]),
  personForEver: (response) => callTools(response, [['request_person', '{}']]),
}

function refuse(response: ServerResponse, status: number, headers = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end('{"error":{"message":"Not now."}}')
}

function begin(response: ServerResponse): ServerResponse {
  return response.writeHead(200, { 'content-type': 'text/event-stream' })
}

function chunkOf(delta: object, finish: string | null = null): string {
  const choices = [{ index: 0, delta, finish_reason: finish }]
  const chunk = { id: 'answer', object: 'chat.completion.chunk', created: 1, model: 'drill', choices }
  return `data: ${JSON.stringify(chunk)}\n\n`
}

function send(response: ServerResponse, delta: object, finish: string | null = null): ServerResponse {
  response.write(chunkOf(delta, finish))
  return response
}

function speak(response: ServerResponse, count: number): ServerResponse {
  begin(response).flushHeaders()
  for (const content of words.slice(0, count)) send(response, { role: 'assistant', content })
  return response
}

function finish(response: ServerResponse): void {
  send(response, {}, 'stop').end('data: [DONE]\n\n')
}

function callTools(response: ServerResponse, calls: [name: string, args: string][]): void {
  const tools = calls.map(([name, args], index) => ({
    index,
    id: `call_${index}`,
    type: 'function',
    function: { name, arguments: args },
  }))
  send(begin(response), { role: 'assistant', tool_calls: tools })
  send(response, {}, 'tool_calls').end('data: [DONE]\n\n')
}

/** Ten megabytes of one answer, as fast as they are taken. */
function endless(response: ServerResponse): void {
  const line = chunkOf({ content: 'so on '.repeat(LINE / 6) })
  Readable.from(Array<string>(TEN_MB / LINE).fill(line)).pipe(begin(response))
}
