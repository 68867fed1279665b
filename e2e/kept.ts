import type { Page } from 'playwright-core'
import { PATIENCE_MS } from './browser.ts'

/** Waits until these conversations can be read without a network: what is fetched is written down a moment later. */
export function areKept(page: Page, ...ids: string[]): Promise<void> {
  const words = ['"list"', ...ids.flatMap((id) => [`"one","${id}"`, `"messages","${id}"`])]
  return untilTrue(page, () => page.evaluate(isOnDisk, ['svar-reading', words] as const))
}

/** `waitForFunction` takes a promise for an answer, without waiting for what it becomes. */
export async function untilTrue(page: Page, isTrue: () => Promise<boolean>): Promise<void> {
  for (const began = performance.now(); performance.now() - began < PATIENCE_MS; ) {
    if (await isTrue()) return
    await page.waitForTimeout(100)
  }
  throw new Error(`it did not come to be within ${PATIENCE_MS} ms`)
}

/** In the page. */
async function isOnDisk([name, words]: readonly [string, string[]]): Promise<boolean> {
  // What is not there yet must not be made here.
  if (!(await indexedDB.databases()).some((database) => database.name === name)) return false
  const keys = await new Promise<string[]>((resolve, reject) => {
    const opening = indexedDB.open(name)
    opening.onerror = reject
    opening.onsuccess = () => {
      const asked = opening.result.transaction('kept').objectStore('kept').getAllKeys()
      asked.onsuccess = () => resolve(asked.result as string[])
      opening.result.close()
    }
  })
  return words.every((word) => keys.some((key) => key.includes(word)))
}
