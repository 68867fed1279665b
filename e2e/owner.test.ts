import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { docx, paragraph, pdf, xlsx } from '../apps/server/src/platform/parsing/factory.ts'
import { openBrowser, openPage } from './browser.ts'
import { type RunningSvar, startSvar } from './installation.ts'
import { becomeOwner } from './people.ts'
import { picture } from './pictures.ts'
import { serveWebsite, type Website } from './website.ts'

let svar: RunningSvar
let browser: Browser
let owner: Page
let site: Website
let stranger: Website

before(async () => {
  site = await serveWebsite({
    // Only the sitemap tells of the other page.
    '/': '<main><h1>Brakke Bikes</h1><p>We repair and sell bicycles by the harbour.</p></main>',
    '/winter':
      '<main><h1>Winter storage</h1><p>We store your bicycle from November to March for 890 kr, wheels checked in spring.</p></main>',
  })
  stranger = await serveWebsite({ '/': '<h1>Somebody else</h1>' })
  svar = await startSvar({ SVAR_ALLOW_PRIVATE: new URL(site.origin).host })
  browser = await openBrowser()
  owner = await becomeOwner(browser, svar)
})
after(async () => {
  await browser?.close()
  await svar?.stop()
  await Promise.all([site?.close(), stranger?.close()])
})

const room = (name: string) => owner.goto(`${svar.url}/admin/w/olga-co/${name}`)
const row = (name: string) => owner.getByRole('listitem').filter({ hasText: name }).first()

test('a new owner is shown the first steps', async () => {
  await owner.getByRole('heading', { name: 'Three steps, and the assistant answers' }).waitFor()
  await picture(owner, 'first-steps')
  await owner.getByRole('link', { name: /Give it something to answer from/ }).click()
  await owner.waitForURL(/\/knowledge/)
})

const documents = {
  'prices.pdf': Buffer.from(
    pdf([[{ text: 'A full service of a bicycle costs 1 150 kr and takes two days.', y: 700 }]]),
  ),
  'terms.docx': Buffer.from(
    docx(paragraph('Warranty', 'heading1') + paragraph('Repairs carry a warranty of six months.')),
  ),
  'hire.xlsx': Buffer.from(
    xlsx({
      Hire: [
        ['Bicycle', 'Price per day'],
        ['Cargo bicycle', '450 kr'],
        ['Child seat', '80 kr'],
      ],
    }),
  ),
  'hours.md': Buffer.from('# Opening hours\n\nThe workshop is open Monday to Friday from 9 to 17.'),
  'broken.pdf': Buffer.from('%PDF-1.4 this is not one'),
}

test('dropped documents are read, and a broken one says in words what is wrong', async () => {
  await owner.getByRole('button', { name: 'Add' }).first().click()
  const chosen = Object.entries(documents).map(([name, buffer]) => ({ name, mimeType: '', buffer }))
  await owner.locator('input[type=file]').setInputFiles(chosen)
  await owner.getByRole('button', { name: 'Done' }).click()
  // A document goes by its first heading, where it has one.
  for (const name of ['prices', 'Warranty', 'hire', 'Opening hours'])
    await row(name).getByText('Ready').waitFor({ timeout: 60_000 })
  await row('broken').getByText('Failed').waitFor()
  await row('broken')
    .getByText(/The file is damaged/)
    .waitFor()
})

test('a file that nobody answered to is sent again with one press', async () => {
  await owner.getByRole('button', { name: 'Add' }).first().click()
  await owner.context().setOffline(true)
  const buffer = Buffer.from('# Deposit\n\nThe deposit for a hired bicycle is 500 kr.')
  await owner.locator('input[type=file]').setInputFiles([{ name: 'deposit.md', mimeType: '', buffer }])
  const again = owner.getByRole('button', { name: 'Try again: deposit.md' })
  await again.waitFor()
  await owner.context().setOffline(false)
  await again.click()
  await owner.getByRole('button', { name: 'Done' }).click()
  await row('Deposit').getByText('Ready').waitFor()
})

test('a website is read page by page', async () => {
  await owner.getByRole('button', { name: 'Add' }).first().click()
  await owner
    .getByRole('radio', { name: 'Website' })
    .or(owner.getByRole('button', { name: 'Website' }))
    .first()
    .click()
  await owner.getByLabel('Address of the website').fill(site.origin)
  await owner.getByRole('button', { name: 'Read the website' }).click()
  await row(new URL(site.origin).host).getByText('Ready').waitFor({ timeout: 60_000 })
})

test('what is being read when the server is killed is read to its end afterwards', async () => {
  site.slow(6000)
  await row(new URL(site.origin).host)
    .getByRole('button', { name: /Read again|More|Actions/ })
    .first()
    .click()
  await owner.getByRole('menuitem', { name: /Read again/ }).click()
  await row(new URL(site.origin).host)
    .getByText(/Reading|Waiting/)
    .first()
    .waitFor()
  await svar.killAndRestart()
  site.slow(0)
  await room('knowledge')
  await row(new URL(site.origin).host).getByText('Ready').waitFor({ timeout: 60_000 })
  await row(new URL(site.origin).host)
    .getByText(/2 pages|2 documents/)
    .waitFor()
})

test('an answer that the owner writes stands with the questions', async () => {
  await room('knowledge')
  await row('Warranty').waitFor()
  await owner
    .getByRole('tab', { name: /Questions/ })
    .or(owner.getByRole('link', { name: /Questions & answers/ }))
    .first()
    .click()
  await owner.getByRole('button', { name: 'New answer' }).first().click()
  const dialog = owner.getByRole('dialog')
  await dialog.getByLabel('Question', { exact: true }).fill('Do you buy used bicycles?')
  await dialog.getByLabel('Answer').first().fill('Yes. Bring it in, and we make you an offer the same day.')
  await dialog
    .getByRole('button', { name: /Save|Add|Publish/ })
    .last()
    .click()
  await owner.getByText('Do you buy used bicycles?').first().waitFor()
})

test('the playground shows what was understood, what was found with scores, and why the answer may be given', async () => {
  await room('playground')
  const asked = {
    'What does a full service cost?': /1 150 kr/,
    'How long is the warranty on repairs?': /six months/,
    'What is the price per day of a cargo bicycle?': /450 kr/,
    'When is the workshop open?': /9 to 17/,
    'Can you store my bicycle in the winter?': /890 kr/,
    'Do you buy used bicycles?': /offer the same day/,
  }
  for (const [question, answer] of Object.entries(asked)) {
    const box = owner.getByRole('textbox', { name: 'Question' })
    await box.fill(question)
    await box.press('Enter')
    await owner.getByText(answer).first().waitFor()
    // The words come one by one; the next question would cut them off.
    await owner.getByRole('button', { name: 'Stop' }).waitFor({ state: 'hidden' })
  }
  await owner.getByText('Behind the answer').first().waitFor()
  await owner.getByText('The knowledge holds the answer').first().waitFor()
  assert.match(await owner.locator('body').innerText(), /Understood[\s\S]*Found[\s\S]*\d+\.\d/)
})

test('the widget changes as the owner chooses, and the preview shows it', async () => {
  await room('widget')
  await owner
    .getByRole('button', { name: 'Choose #0f766e' })
    .or(owner.getByRole('button', { name: /^Choose #/ }).nth(1))
    .first()
    .click()
  await owner.getByLabel('Greeting').first().fill('Ahoy! Ask me about bicycles.')
  await owner.locator('svar-chat').getByText('Ahoy! Ask me about bicycles.').waitFor()
  await owner.getByRole('radio', { name: 'Bottom left' }).or(owner.getByText('Bottom left')).first().click()
  await owner.getByLabel('Website', { exact: true }).fill(site.origin)
  await owner.getByRole('button', { name: 'Add', exact: true }).click()
  await owner.getByRole('button', { name: /^Save/ }).first().click()
  await owner.getByText('Saved').first().waitFor()
  await owner.getByRole('heading', { name: 'Chat widget' }).scrollIntoViewIfNeeded()
})

test('the one line works on a website that is allowed, and on no other', async () => {
  const line = await owner.getByLabel('The line for your website').inputValue()
  site.paste(line)
  stranger.paste(line)
  const visitor = await openPage(browser, { locale: 'en-GB' })
  await visitor.goto(`${site.origin}/`)
  const chat = visitor.locator('svar-chat')
  await chat.getByRole('button', { name: /Chat/ }).click()
  await chat.getByText('Ahoy! Ask me about bicycles.').waitFor()
  await chat.getByRole('textbox').first().fill('What does a full service cost?')
  await chat.getByRole('textbox').first().press('Enter')
  await chat
    .getByText(/1 150 kr/)
    .first()
    .waitFor()
  const asked = visitor.waitForRequest((request) => request.url().includes('/api/widget/look'))
  await visitor.goto(`${stranger.origin}/`)
  await asked
  await visitor.waitForTimeout(1000)
  assert.equal(await chat.getByRole('button').count(), 0)
})
