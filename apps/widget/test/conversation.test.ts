import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { citation, Desk } from './stand-in/desk.ts'
import { ask, bubble, launch, pageWith, panel, said, visitSite, write } from './stand-in/site.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const question = 'Hva koster det å flytte en toroms?'

function desk(part: ConstructorParameters<typeof Desk>[0] = {}) {
  const made = new Desk(part)
  made.answers(question, {
    words: ['En toroms koster ', '**fra 8 900 kroner** [1].'],
    sources: [citation()],
    buttons: [{ label: 'Bestill befaring', action: 'say', value: 'Jeg vil ha befaring' }],
  })
  return made
}

test('an answer appears word by word, and stands with its source', () =>
  visitSite(
    browser,
    async ({ tab, desk }) => {
      desk.pace = 1000
      await ask(tab, question)
      await tab.locator('.dots').waitFor()
      await said(tab, 'En toroms koster').waitFor()
      assert.equal(await tab.locator('.source').count(), 0, 'still being written')
      await tab.locator('.source-title').click()
      await tab.getByText('alt inkludert').waitFor()
      assert.equal(await tab.locator('.bubble-text strong').innerText(), 'fra 8 900 kroner')
      const link = tab.locator('.source-link')
      assert.equal(await link.getAttribute('href'), 'https://example.com/priser')
      assert.match((await link.getAttribute('rel')) ?? '', /noopener/)
    },
    { desk: desk() },
  ))

test('that it is an AI stands in the header and in the first words', () =>
  visitSite(browser, async ({ tab }) => {
    await bubble(tab).click()
    assert.match(await tab.locator('.subtitle').innerText(), /KI-assistent/)
    assert.match(await tab.locator('.disclosure').innerText(), /KI-assistent/)
  }))

test('a conversation outlives the page, and the panel opens again where it was', () =>
  visitSite(
    browser,
    async ({ tab }) => {
      await ask(tab, question)
      await tab.locator('.source').waitFor()
      await tab.reload()
      await tab.locator('.source').waitFor()
      assert.ok(await panel(tab).isVisible())
      assert.equal(await tab.locator('.bubble-text').count(), 2)
    },
    { desk: desk() },
  ))

test('two tabs are one conversation', () =>
  visitSite(
    browser,
    async ({ tab, context, server, desk }) => {
      await ask(tab, question)
      await tab.locator('.source').waitFor()
      const other = await context.newPage()
      await other.goto(server.origin)
      await bubble(other).click()
      await other.locator('.source').waitFor()
      await ask(other, 'Og en treroms?')
      await said(tab, 'Og en treroms?').waitFor()
      desk.reply(desk.only(), 'Kari her!')
      for (const one of [tab, other]) await said(one, 'Kari her!').waitFor()
      assert.equal(desk.visits.size, 1)
    },
    { desk: desk() },
  ))

test('two tabs that both begin to write join in one conversation', () =>
  visitSite(browser, async ({ tab, context, server, desk }) => {
    const other = await context.newPage()
    await other.goto(server.origin)
    await write(tab, 'Hei')
    await write(other, 'Hallo')
    await tab.waitForTimeout(300)
    for (const one of [tab, other]) await one.keyboard.press('Enter')
    for (const text of ['Hei', 'Hallo'])
      for (const one of [tab, other]) await one.locator('.own .bubble-text', { hasText: text }).waitFor()
    assert.deepEqual(desk.only().messages.filter(({ author }) => author.kind === 'visitor').length, 2)
  }))

test('what is written without network is sent once, in order, when it is back', () =>
  visitSite(browser, async ({ tab, context, desk }) => {
    await ask(tab, 'Først')
    await said(tab, 'dessverre ikke').waitFor()
    await context.setOffline(true)
    await ask(tab, 'Andre')
    await ask(tab, 'Tredje')
    await tab.getByText('Sendes så snart').nth(1).waitFor()
    await context.setOffline(false)
    await tab.locator('.waiting').first().waitFor({ state: 'detached' })
    await said(tab, 'dessverre ikke').nth(2).waitFor()
    const sent = desk.only().messages.filter(({ author }) => author.kind === 'visitor')
    assert.deepEqual(
      sent.map(({ text }) => text),
      ['Først', 'Andre', 'Tredje'],
    )
  }))

test('a server that vanishes and comes back loses nothing of what was said meanwhile', () =>
  visitSite(browser, async ({ tab, server, desk }) => {
    await ask(tab, 'Hei')
    await said(tab, 'dessverre ikke').waitFor()
    server.allowsLive = false
    server.cut()
    desk.reply(desk.only(), 'Mens du var borte')
    await said(tab, 'Mens du var borte').waitFor()
    server.allowsLive = true
    desk.reply(desk.only(), 'Og så dette')
    await said(tab, 'Og så dette').waitFor()
    assert.equal(await said(tab, 'Mens du var borte').count(), 1)
  }))

test('without a WebSocket it asks for news instead', () =>
  visitSite(browser, async ({ tab, server, desk }) => {
    server.allowsLive = false
    await ask(tab, question)
    await said(tab, 'dessverre ikke').waitFor({ timeout: 15_000 })
    desk.reply(desk.only(), 'Også dette')
    await said(tab, 'Også dette').waitFor({ timeout: 15_000 })
  }))

test('naughty text is shown as the text it is, from either side', () =>
  visitSite(browser, async ({ tab, desk }) => {
    const naughty = [
      '<img src=x onerror="document.title=`hacked`">',
      '<script>document.title="hacked"</script>',
      '[klikk](javascript:document.title="hacked")',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a template that must not be filled
      '{{7*7}} ${7*7} %s \u202e snudd \u0000 ',
      'Ṱ̺̺̕o͞ ̷i̲̬n̝̗v̟̜o̘̙ 田中さん 👩‍👩‍👧‍👦 \ud800',
    ]
    for (const text of naughty) await ask(tab, text)
    await tab
      .locator('.own.row')
      .nth(naughty.length - 1)
      .waitFor()
    for (const text of naughty) desk.reply(desk.only(), text.replaceAll('\0', ''))
    await said(tab, 'klikk').nth(1).waitFor()
    assert.equal(await tab.title(), 'Nordflytt')
    assert.equal(await tab.locator('svar-chat img, svar-chat script').count(), 0)
    assert.equal(await tab.locator('.bubble-text a').count(), 0)
    const shown = await tab.locator('.own .bubble-text').allInnerTexts()
    assert.equal(shown[0], naughty[0])
  }))

test('a person can be asked for at any time, and left again', () =>
  visitSite(browser, async ({ tab, desk }) => {
    await bubble(tab).click()
    await tab.getByRole('button', { name: 'Snakk med et menneske' }).click()
    await tab.getByText('Vi finner noen som kan hjelpe deg').waitFor()
    await tab.getByText('Du har bedt om').waitFor()
    await tab.getByRole('button', { name: 'Fortsett med assistenten' }).click()
    await tab.getByText('Assistenten er tilbake').waitFor()
    const visit = desk.only()
    desk.change(visit, { status: 'human', agentName: 'Kari' })
    desk.happen(visit, 'taken_over', { name: 'Kari' })
    await tab.getByText('Kari har overtatt samtalen').waitFor()
    assert.equal(await tab.locator('.title').innerText(), 'Kari')
  }))

test('when nobody is there, it asks where to answer, and may be told not to', () =>
  visitSite(
    browser,
    async ({ tab, desk }) => {
      await bubble(tab).click()
      await tab.getByRole('button', { name: 'Snakk med et menneske' }).click()
      await tab.getByText('Vi er tilbake i morgen kl. 08:00').waitFor()
      await tab.getByRole('textbox', { name: 'E-post' }).fill('kari@example.com')
      await tab.getByRole('button', { name: 'Lagre' }).click()
      await tab.getByText('Kryss av').waitFor()
      assert.equal(desk.only().contact.email, null, 'nothing without consent')
      await tab.getByLabel('Dere kan lagre').check()
      await tab.getByRole('button', { name: 'Lagre' }).click()
      await tab.getByText('Kontaktopplysningene er lagret').waitFor()
      assert.equal(desk.only().contact.email, 'kari@example.com')
      assert.equal(await tab.locator('.card').count(), 0)
    },
    { desk: desk({ openNow: false }) },
  ))

test('files go along, and one that may not says why', () =>
  visitSite(browser, async ({ tab, desk }) => {
    await bubble(tab).click()
    const file = (name: string, mimeType: string, bytes = 10) => ({
      name,
      mimeType,
      buffer: Buffer.alloc(bytes),
    })
    await tab
      .locator('.file-input')
      .setInputFiles([
        file('stue.png', 'image/png'),
        file('virus.exe', 'application/octet-stream'),
        file('film.pdf', 'application/pdf', 1_500_000),
      ])
    await tab.getByText('Denne filtypen kan vi ikke ta imot').waitFor()
    await tab.getByText('Filen er for stor').waitFor()
    for (const name of ['virus.exe', 'film.pdf'])
      await tab.getByRole('button', { name: `Fjern: ${name}` }).click()
    await tab.locator('.compose').press('Enter')
    await tab.locator('.own .thumbnail').waitFor()
    assert.equal((await desk.first()).messages[0]?.attachments[0]?.name, 'stue.png')
  }))

test('suggestions follow what is typed, and the keyboard chooses', () =>
  visitSite(browser, async ({ tab, desk }) => {
    await write(tab, 'piano')
    await tab.locator('.suggestion').waitFor()
    await tab.keyboard.press('ArrowDown')
    await tab.keyboard.press('Enter')
    await said(tab, 'dessverre ikke').waitFor()
    assert.equal(desk.only().messages[0]?.text, 'Flytter dere piano?')
  }))

test('thumbs, a new conversation, a transcript and how it was reach the server', () =>
  visitSite(
    browser,
    async ({ tab, desk }) => {
      await ask(tab, question)
      await tab.getByRole('button', { name: 'Nyttig svar' }).click()
      await tab.locator('.thumb.up[aria-pressed=true]').waitFor()
      const visit = desk.only()
      await tab.getByRole('button', { name: 'Flere valg' }).click()
      await tab.getByRole('button', { name: 'Få samtalen på e-post' }).click()
      await tab.getByRole('textbox', { name: 'E-post' }).fill('kari@example.com')
      await tab.getByRole('button', { name: 'Send samtalen' }).click()
      await tab.getByText('på vei til kari@example.com').waitFor()
      await tab.locator('.overlay .text-button').click()
      desk.change(visit, { status: 'closed' })
      await tab.getByTitle('Svært bra').click()
      await tab.locator('.card').getByRole('button', { name: 'Send' }).click()
      await tab.getByText('Takk for at du sa fra').waitFor()
      assert.equal(visit.messages.find(({ sources }) => sources.length)?.feedback, 'up')
      assert.deepEqual([visit.csat?.score, visit.transcripts], [5, ['kari@example.com']])
      await tab.getByRole('button', { name: 'Flere valg' }).click()
      await tab.getByRole('button', { name: 'Ny samtale' }).click()
      await tab.locator('.starter').first().waitFor()
    },
    { desk: desk() },
  ))

test('what came while the panel was closed is counted on the bubble', () =>
  visitSite(browser, async ({ tab, desk }) => {
    await ask(tab, 'Hei')
    await said(tab, 'dessverre ikke').waitFor()
    await tab.keyboard.press('Escape')
    assert.equal(
      await tab.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className),
      'bubble',
    )
    desk.reply(desk.only(), 'En ting til')
    await tab.locator('.badge', { hasText: '1' }).waitFor()
    await tab.reload()
    await tab.locator('.badge', { hasText: '1' }).waitFor()
    await bubble(tab).click()
    await tab.locator('.unread').waitFor({ state: 'detached' })
  }))

test('a script-blocked storage does not stop the conversation', () =>
  visitSite(
    browser,
    async ({ tab }) => {
      await ask(tab, question)
      await tab.locator('.source').waitFor()
    },
    {
      desk: desk(),
      page: pageWith(
        'data-key="pk_test"',
        `<script>for (const shelf of ['localStorage', 'sessionStorage'])
          Object.defineProperty(window, shelf, { get() { throw new DOMException('blocked', 'SecurityError') } })</script>`,
      ),
    },
  ))
