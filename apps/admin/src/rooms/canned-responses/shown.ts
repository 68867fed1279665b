import type { CannedResponse } from '@svar/contract'

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Those that hold all the words that are searched for, of one reach or of any. */
export function shownOf(items: CannedResponse[], q: string, scope: CannedResponse['scope'] | 'any') {
  const words = plain(q)
    .replace(/^\//, '')
    .split(/\s+/)
    .filter((word) => word !== '')
  return items.filter(({ shortcut, title, texts, scope: own }) => {
    const all = plain([shortcut, title, ...Object.values(texts)].join(' '))
    return (scope === 'any' || scope === own) && words.every((word) => all.includes(word))
  })
}
