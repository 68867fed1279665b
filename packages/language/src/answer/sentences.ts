/** A stretch of a text with its offsets. */
export type Span = { text: string; start: number; end: number }

/** Short forms whose point ends no sentence, in all languages together. */
const abbreviations = new Set(
  `f.eks bl.a ca kl nr evt inkl ekskl mva tlf osv m.m m.fl o.l jf dvs ev pga mht iht st mill mrd kr maks min gj.sn mob adr avd vedr
   t.ex bl a.k.a s.k o.d d.v.s fr.o.m t.o.m p.g.a m.h.t resp kap ing inkl exkl
   f.x fx bl.a dvs iflg ekskl incl excl hhv pr stk
   esim ym ks mm ts n klo puh os myös eaa jkr s.o s.a
   z.b bzw u.a d.h usw ca ggf inkl evtl vgl str tel nr mind max mwst zzgl abs art u.u o.ä i.d.r s.o
   e.g i.e etc approx mr mrs ms dr prof no vs inc ltd st ave rd jr sr dept est a.m p.m u.s u.k`
    .split(/\s+/)
    .filter(Boolean),
)
/** Those among them that often stand last: before a capital letter they end a sentence after all. */
const closers = new Set(
  'kr mva osv m.m m.fl o.l stk mill mrd gj.sn st moms etc usw jne ym yms ks pr min mwst inc ltd jr sr a.m p.m u.s u.k kpl pst'.split(
    ' ',
  ),
)
const months =
  /^\s*(jan|feb|mar|mär|maa|apr|ma[ijy]|jun|jul|aug|sep|okt|oct|nov|de[sczk]|tammi|helmi|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu|kvartal|klasse|etasje|etage|våning|kerros|stock)/i

/**
 * Cuts a text into sentences with offsets. Points in abbreviations (`f.eks.`, `z.B.`, `t.ex.`, `esim.`, `e.g.`),
 * decimals, times, dates (`17. mai`, `1.5.2026`) and initials end none; a line break does.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of text.matchAll(/[.!?…]{1,6}["'”’»)\]]{0,3}(?=\s|$)|\n+/gu)) {
    const end = match[0].startsWith('\n') ? match.index : match.index + match[0].length
    if (match[0] === '.' && !endsSentence(text, match.index)) continue
    push(spans, text, start, end)
    start = match.index + match[0].length
  }
  push(spans, text, start, text.length)
  return spans
}

function endsSentence(text: string, point: number): boolean {
  const before = /[\p{L}\d.]*$/u.exec(text.slice(Math.max(0, point - 20), point))?.[0] ?? ''
  const after = text.slice(point + 1, point + 20)
  const next = /\S/.exec(after)?.[0] ?? ''
  if (next === '') return true
  const word = before.toLowerCase()
  if (closers.has(word)) return /\p{Lu}|["'«“(–-]/u.test(next)
  if (abbreviations.has(word)) return false
  if (/^\p{Lu}$/u.test(before)) return false
  if (/^\d{1,4}$/.test(before) && (months.test(after) || /^\s*\p{Ll}/u.test(after))) return false
  return !/\p{Ll}/u.test(next) || before.length === 0
}

function push(spans: Span[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to)
  const lead = raw.length - raw.trimStart().length
  const body = raw.trim()
  if (body) spans.push({ text: body, start: from + lead, end: from + lead + body.length })
}
