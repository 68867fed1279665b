const REMOVED = '[removed]'

const WORDS = [
  'pass(?:word|wd|phrase|code|ord|wort)|kennwort|l(?:ö|o|oe)senord|salasana|adgangskode|kodeord',
  'secret|token|authori[sz]ation|cookie|credential|jwt|bearer|[cx]srf',
  '(?:api|access|private|session)[-_. ]?key|session[-_. ]?id',
  'cvv|cvc|card[-_. ]?number|iban',
  'ssn|cpr[-_. ]?n(?:r|o|ummer)|f(?:ø|o|oe)dselsn(?:umme)?r|personn(?:umme)?r|henkil(?:ö|o)tunnus|hetu|steuer[-_. ]?id',
].join('|')

const SECRET_WORD = new RegExp(WORDS, 'i')
const SECRET_ALONE = /^(?:x[-_])?(?:auth|pwd|pin|pass|sid|connect\.sid|signature|otp)$/i

/** Whether what stands under this name is a secret by its name; a count of tokens is none. */
export function isSecretName(name: string): boolean {
  return (SECRET_WORD.test(name) && !/tokens$/i.test(name)) || SECRET_ALONE.test(name)
}

// Over small letters, as a pattern that tells no case apart takes several times as long.
const PAIR_WORD = new RegExp(`${WORDS}|pwd|auth`)
const NAME = `((?:${WORDS}|(?<!\\w)(?:pwd|auth)(?![a-z]))(?!s\\b)[\\w-]{0,20}[\\\\"']{0,4}\\s{0,3}[=:]\\s{0,3})`
const VALUE = [
  String.raw`\\"[^"\\]{0,4096}(?:\\"|$)`,
  String.raw`"(?:[^"\\]|\\.){0,4096}(?:"|$)`,
  String.raw`'(?:[^'\\]|\\.){0,4096}(?:'|$)`,
  String.raw`(?:(?:bearer|basic|digest|token)\s{1,3})?[^\s&;,"'\\{}[\]()]{1,4096}`,
].join('|')

/** `password=…`, `"token": "…"`, `Authorization: Bearer …`, also in JSON inside of a text; each part is bounded. */
const PAIR = new RegExp(`${NAME}(${VALUE})`, 'gi')
const JSON_WEB_TOKEN = /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g
const BEARER = /(?<!\w)(bearer|basic) (?=[^\s]{0,200}\d)[\w+/=.~-]{16,}/gi
const IN_ADDRESS = /:\/\/[^/\s:@]{0,200}:[^/\s@]{1,200}@/g

/** The text without what is told to be a secret by the word before it, without bearer tokens, JWTs and logins in URLs. */
export function withoutSecrets(text: string): string {
  let cleaned = text
  const small = text.toLowerCase()
  if (/[=:]/.test(small) && PAIR_WORD.test(small)) cleaned = cleaned.replace(PAIR, hideValue)
  if (cleaned.includes('eyJ')) cleaned = cleaned.replace(JSON_WEB_TOKEN, REMOVED)
  if (small.includes('bearer ') || small.includes('basic '))
    cleaned = cleaned.replace(BEARER, `$1 ${REMOVED}`)
  return cleaned.includes('://') ? cleaned.replace(IN_ADDRESS, `://${REMOVED}@`) : cleaned
}

/** Keeps the quotes, so that what was JSON is JSON still. */
function hideValue(_: string, name: string, value: string): string {
  const quote = /^\\?["']/.exec(value)?.[0] ?? ''
  return `${name}${quote}${REMOVED}${quote}`
}
