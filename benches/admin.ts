import { basename } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { openBrowser, openPage } from '../e2e/browser.ts'
import { startSvar } from '../e2e/installation.ts'
import { becomeOwner, chatOn } from '../e2e/people.ts'
import type { Bench, Figures } from './bench.ts'

const QUESTION = 'Kan dere flytte et piano?'
const QUIET_MS = 2500
/** Once the inbox stands, its dialogs are fetched before somebody opens one. */
const AHEAD = /^desk-dialogs-/

/** The scripts that a page asked for, by file name. */
type Scripts = Map<string, Buffer>

export const admin: Bench = {
  about:
    'JavaScript that a browser with an empty cache loads until a conversation is open in the inbox, in KB ' +
    '(1000 bytes) of brotli.',
  async run() {
    const svar = await startSvar()
    const browser = await openBrowser()
    try {
      const visitor = await openPage(browser, { locale: 'nb' })
      await visitor.goto(`${svar.url}/demo/nb`)
      await chatOn(visitor).open()
      await chatOn(visitor).say(QUESTION)
      const owner = await becomeOwner(browser, svar)
      const context = await browser.newContext({ serviceWorkers: 'block' })
      await context.addCookies(await owner.context().cookies())
      return figuresOf(await loadedBy(await context.newPage(), `${svar.url}/admin/w/demo/inbox`))
    } finally {
      await browser.close()
      await svar.stop()
    }
  },
}

async function loadedBy(page: Page, url: string): Promise<Scripts> {
  const bodies: Promise<[string, Buffer]>[] = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (pathname.endsWith('.js')) bodies.push(response.body().then((body) => [basename(pathname), body]))
  })
  await page.goto(url)
  await page.getByRole('list', { name: 'Conversations' }).getByText(QUESTION).first().click()
  await page.getByRole('textbox', { name: /Reply/ }).waitFor()
  await page.waitForTimeout(QUIET_MS)
  return new Map(await Promise.all(bodies))
}

function figuresOf(scripts: Scripts): Figures {
  const importedBy = new Map([...scripts].map(([name, body]) => [name, importsOf(String(body))]))
  const imported = new Set([...importedBy.values()].flat())
  const needed = new Set<string>()
  const need = (name: string) => {
    if (needed.has(name)) return
    needed.add(name)
    for (const file of importedBy.get(name) ?? []) need(file)
  }
  for (const name of scripts.keys()) if (!imported.has(name) && !AHEAD.test(name)) need(name)
  const sum = (names: Iterable<string>) => {
    const bodies = [...names].flatMap((name) => scripts.get(name) ?? [])
    const kb = bodies.reduce((total, body) => total + brotliCompressSync(body).length / 1000, 0)
    return { kb, files: bodies.length }
  }
  return { 'list and open conversation': sum(needed), 'with what is fetched ahead': sum(scripts.keys()) }
}

/** What a built file imports before it runs. */
const importsOf = (code: string): string[] =>
  [...code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)].map(([, name]) => String(name))
