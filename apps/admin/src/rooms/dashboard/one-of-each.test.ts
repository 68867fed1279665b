import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locales } from '../../texts/locales.ts'
import { dashboardTexts } from './texts/index.ts'

test('one rating and one conversation are told as one, in every language that has a word of its own for it', async () => {
  for (const locale of locales) {
    const { ofConversations, scores, volume } = await dashboardTexts.load(locale)
    for (const tell of [
      (count: number) => ofConversations('0', count),
      (count: number) => scores(count, '4'),
      (count: number) => volume.summary(count),
    ]) {
      const [one, two] = [tell(1), tell(2)]
      // Swedish says "1 samtal, 2 samtal", and Finnish "yhdestä keskustelusta" as of many.
      if (locale === 'sv' || (locale === 'fi' && one.includes('keskustelusta'))) continue
      assert.notEqual(one.replace('1', '2'), two, `${locale}: ${one}`)
    }
  }
})
