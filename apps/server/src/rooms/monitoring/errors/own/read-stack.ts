/** A call as Sentry's SDKs write it. */
export interface SentFrame {
  function: string
  filename: string
  lineno: number
  colno: number
  in_app: boolean
}

const MOST_LINES = 50
/** "    at async Basket.save (file:///srv/basket.ts:10:5)", or without the name. */
const CALL = /^\s*at (?:(.+?) \()?(.+?):(\d+):(\d+)\)?$/

/** "save@https://shop.example/basket.js:10:5", as browsers other than those on V8 write it. */
const OTHER_CALL = /^([^@\s]*)@(.+?):(\d+):(\d+)$/

/** The calls that the stack of an error tells; the one that threw stands last, as SDKs have it. */
export function readStack(stack: string | undefined): SentFrame[] {
  const lines = (stack ?? '').split('\n').slice(0, MOST_LINES)
  return lines.flatMap((line) => callOf(line) ?? []).toReversed()
}

function callOf(line: string): SentFrame | null {
  const [, name = '?', place, lineno, colno] = CALL.exec(line) ?? OTHER_CALL.exec(line) ?? []
  if (place === undefined) return null
  const filename = place.replace(/^file:\/\//, '')
  const isOurs = !filename.startsWith('node:') && !filename.includes('node_modules/')
  return { function: name || '?', filename, lineno: Number(lineno), colno: Number(colno), in_app: isOurs }
}
