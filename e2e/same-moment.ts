import type { Page, Route } from 'playwright-core'

/**
 * Holds what these pages ask of an address until all of them have asked: nobody is first by a hair.
 * @returns the statuses that they were answered with, in the order of the pages
 */
export async function atTheSameMoment(
  pages: Page[],
  address: string,
  act: (page: Page) => Promise<unknown>,
): Promise<number[]> {
  const held: Route[] = []
  const hold = async (route: Route) => {
    held.push(route)
    if (held.length === pages.length) await Promise.all(held.map((one) => one.continue()))
  }
  await Promise.all(pages.map((page) => page.route(address, hold)))
  const answers = pages.map((page) => page.waitForResponse(address))
  await Promise.all(pages.map(act))
  const statuses = (await Promise.all(answers)).map((answer) => answer.status())
  await Promise.all(pages.map((page) => page.unroute(address, hold)))
  return statuses
}
