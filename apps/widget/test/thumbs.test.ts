import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { citation, Desk } from './stand-in/desk.ts'
import { ask, launch, visitSite } from './stand-in/site.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const question = 'Hva koster det å flytte en toroms?'

function desk() {
  const made = new Desk()
  made.answers(question, { words: ['En toroms koster fra 8 900 kroner [1].'], sources: [citation()] })
  return made
}

test('a thumb down asks why, and sends the reasons and the word given', () =>
  visitSite(
    browser,
    async ({ tab, desk }) => {
      await ask(tab, question)
      await tab.getByRole('button', { name: 'Ikke nyttig' }).click()
      await tab.getByRole('form', { name: 'Hva var galt med svaret?' }).waitFor()
      const visit = desk.only()
      await tab.getByRole('checkbox', { name: 'Det mangler noe' }).check()
      await tab.getByRole('textbox', { name: 'Vil du legge til noe?' }).fill('Gjelder det i helgen?')
      await tab.locator('.card').getByRole('button', { name: 'Send' }).click()
      await tab.getByText('Takk for at du sa fra').waitFor()
      assert.equal(visit.messages.find(({ sources }) => sources.length)?.feedback, 'down')
      assert.deepEqual(visit.reasons, { reasons: ['incomplete'], comment: 'Gjelder det i helgen?' })
    },
    { desk: desk() },
  ))

test('who gives a thumb down need not say why', () =>
  visitSite(
    browser,
    async ({ tab, desk }) => {
      await ask(tab, question)
      await tab.getByRole('button', { name: 'Ikke nyttig' }).click()
      await tab.getByRole('button', { name: 'Ikke nå' }).click()
      await tab.getByRole('form', { name: 'Hva var galt med svaret?' }).waitFor({ state: 'detached' })
      await tab.locator('.thumb.down[aria-pressed=true]').waitFor()
      assert.equal(desk.only().reasons, null)
    },
    { desk: desk() },
  ))
