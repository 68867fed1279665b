/** How mail programs of seven languages lead over to what is answered: `Den 21. nov. 2026 skrev Maja:`. */
const attribution =
  /^(?:on|am|den|le|el|il|på|p[åa]|ma|ti|ke|to|pe|la|su|man|tir|ons|tor|fre|lør|søn|\d{1,4}[./-]).{0,300}(?:wrote|schrieb|skrev|kirjoitti|écrit)(?:\s.{0,200})?:$/i
const divider =
  /^[\s>]*-{2,}\s*(?:original message|opprinnelig melding|ursprungligt meddelande|oprindelig (?:meddelelse|besked)|alkuperäinen viesti|ursprüngliche nachricht)\s*-{2,}/i
const headerFrom = /^\*?(?:from|fra|från|lähettäjä|von)\s*:\*?\s/i
const headerOther =
  /^\*?(?:sent|date|sendt|skickat|datum|dato|lähetetty|päivämäärä|gesendet|to|til|till|an|vastaanottaja|subject|emne|ämne|aihe|betreff)\s*:\*?\s/i
const rule = /^_{10,}$/

/**
 * What somebody wrote anew in a mail: without what they answer and without their signature.
 * Where nothing would be left, all of it is kept, so that no word is lost.
 */
export function stripQuote(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const ends = [cutAt(lines), signatureAt(lines)].filter((at) => at >= 0)
  const kept = lines.slice(0, ends.length > 0 ? Math.min(...ends) : lines.length)
  while (kept.length > 0 && /^\s*(?:>.*)?$/.test(kept.at(-1) ?? '')) kept.pop()
  const own = kept.join('\n').trim()
  return own === '' ? text.trim() : own
}

function cutAt(lines: string[]): number {
  return lines.findIndex((line, index) => {
    const trimmed = line.trim()
    if (divider.test(trimmed)) return true
    if (rule.test(trimmed)) return headerFrom.test(nextOf(lines, index))
    if (headerFrom.test(trimmed)) return headerOther.test((lines[index + 1] ?? '').trim())
    // A long one is broken over two lines.
    const joined = `${trimmed} ${(lines[index + 1] ?? '').trim()}`.trim()
    if (attribution.test(trimmed)) return isQuotedAfter(lines, index + 1)
    return attribution.test(joined) && isQuotedAfter(lines, index + 2)
  })
}

const nextOf = (lines: string[], index: number) =>
  (lines.slice(index + 1).find((line) => line.trim() !== '') ?? '').trim()

/** Somebody may write such a sentence themselves; it leads over only where a quotation follows, or nothing. */
function isQuotedAfter(lines: string[], from: number): boolean {
  const next = lines.slice(from).find((line) => line.trim() !== '')
  return next === undefined || next.trimStart().startsWith('>')
}

/** RFC 3676, section 4.3: two dashes and a space. */
const signatureAt = (lines: string[]) => lines.indexOf('-- ')
