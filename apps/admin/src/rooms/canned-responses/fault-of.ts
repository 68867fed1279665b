import type { Fields } from './use-responses.ts'

/** What is missing before it can be saved, as the key of the sentence that says so; `null` when nothing is. */
export function faultOf({ title, shortcut, texts, scope, teamId }: Fields) {
  if (title.trim() === '') return 'needTitle'
  if (!/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,39}$/u.test(shortcut.trim())) return 'needShortcut'
  if (scope === 'team' && !teamId) return 'needTeam'
  return Object.values(texts).some((text) => text?.trim()) ? null : 'needText'
}
