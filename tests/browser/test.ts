import { test as base, expect, type Page } from '@playwright/test'

type Fixtures = {
  /** Lets the test's pages say what the pattern matches; anything else on the console fails the test. */
  allowConsole: (pattern: RegExp) => void
}

/** A test that fails on any error or warning on the console, on uncaught errors, and on requests to other hosts. */
export const test = base.extend<Fixtures>({
  allowConsole: [
    async ({ context }, use) => {
      const allowed: RegExp[] = []
      const said: string[] = []
      const elsewhere: string[] = []
      context.on('console', message => {
        if (message.type() !== 'error' && message.type() !== 'warning') return
        said.push(`${message.type()}: ${message.text()} (${message.location().url})`)
      })
      context.on('weberror', uncaught => {
        const { stack, message } = uncaught.error()
        said.push(`uncaught: ${stack ?? message}`)
      })
      context.on('request', request => {
        if (new URL(request.url()).hostname !== 'localhost') elsewhere.push(request.url())
      })
      await use(pattern => allowed.push(pattern))
      expect(said.filter(text => !allowed.some(pattern => pattern.test(text)))).toEqual([])
      expect(elsewhere).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** What Chromium itself says of an answer that is no success. */
export const ANSWER_404 = /^error: Failed to load resource: the server responded with a status of 404/
export const ANSWER_500 = /^error: Failed to load resource: the server responded with a status of 500/
/** What Chromium itself says of a request that got no answer. */
export const NO_ANSWER = /^error: Failed to load resource: net::ERR_FAILED/

/**
 * Waits until the page is alive: its first effect has taken scrolling over from the browser, and what it shows,
 * which comes alive after the frame around it, has written the head anew, after everything else in it.
 */
export async function waitForHydration(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      window.history.scrollRestoration === 'manual' &&
      document.head.lastElementChild?.hasAttribute('data-head') === true,
  )
}

/** Goes to an address and waits until the page there is alive. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await waitForHydration(page)
}

/** Opens everything that is folded; not the phone's menu, which closes where the rail's opens. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = !fold.matches('.menu')
  })
}
