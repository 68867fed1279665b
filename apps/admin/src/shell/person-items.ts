import { useNavigate } from '@tanstack/react-router'
import { Keyboard, LogOut } from 'lucide-react'
import { chooseLocale, useLocale } from '../texts/current-locale.ts'
import { isLocale, localeNames, locales } from '../texts/locales.ts'
import { useTexts } from '../texts/use-texts.ts'
import { runCommand } from '../ui/commands.ts'
import { useErrorSentence } from '../ui/error-sentence.ts'
import type { MenuItem } from '../ui/menu.tsx'
import { notify } from '../ui/notify.ts'
import { chooseTheme, type Theme, useTheme } from '../ui/theme.ts'
import { api, call } from './api.ts'
import { useInstallItem } from './offline/use-install-item.ts'
import { endSession } from './session.ts'
import { shellTexts } from './texts/index.ts'

/** What a person sets for themselves: language, looks, and the way out. */
export function usePersonItems(): MenuItem[] {
  const texts = useTexts(shellTexts)
  const sentence = useErrorSentence()
  const locale = useLocale()
  const theme = useTheme()
  const navigate = useNavigate()
  const install = useInstallItem()

  async function changeLocale(value: string) {
    if (!isLocale(value)) return
    await chooseLocale(value)
    // The device remembers in any case; the account follows when it can.
    await call(api.PATCH('/api/identity/me', { body: { locale: value } })).catch(() => undefined)
  }

  async function signOut() {
    try {
      await endSession()
      await navigate({ to: '/sign-in' })
    } catch (error) {
      notify({ title: sentence(error), tone: 'danger' })
    }
  }

  return [
    {
      kind: 'choice',
      label: texts.theme,
      value: theme,
      options: (['system', 'light', 'dark'] as const).map((value) => ({ value, label: texts.themes[value] })),
      onValueChange: (value) => chooseTheme(value as Theme),
    },
    'line',
    {
      kind: 'choice',
      label: texts.language,
      value: locale,
      options: locales.map((value) => ({ value, label: localeNames[value] })),
      onValueChange: changeLocale,
    },
    'line',
    ...install,
    { label: texts.shortcuts, icon: Keyboard, shortcut: '?', onSelect: () => runCommand('shell.shortcuts') },
    { label: texts.signOut, icon: LogOut, onSelect: signOut },
  ]
}
