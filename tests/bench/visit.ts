/** Loads a page in real Chromium as a phone on a slow line would, and does there what people do. */
import type { Browser, Page } from 'puppeteer-core'
import { type Measured, median } from './measures.ts'
import type { Variant } from './pages.ts'

/** DevTools' "Slow 4G", applied to each request: bytes a second and milliseconds. */
export const SLOW_4G = { download: (1.6e6 / 8) * 0.9, upload: (750e3 / 8) * 0.9, latency: 150 * 3.75 }

export const CPU_SLOWDOWN = 4

/** The phone of Lighthouse's mobile setting. */
const PHONE = { width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true }

/** Event Timing reports nothing shorter, and in steps of 8 ms. */
const SHORTEST_EVENT = 16

type Probe = {
  /** When the largest content painted, and when React's handlers worked everywhere; ms since navigation. */
  visible: number
  hydrated: number | undefined
  /** The longest time from input to the next paint since `longestEvent` was last reset; ms. */
  longestEvent: number
  /** From the click to the paint of a changed heading; ms. */
  shown: number | undefined
}

declare global {
  interface Window {
    bench: Probe
  }
}

/** Runs in the page before its own scripts. */
function installProbe(shortestEvent: number): void {
  const probe: Probe = { visible: 0, hydrated: undefined, longestEvent: 0, shown: undefined }
  window.bench = probe
  new PerformanceObserver(list => {
    for (const { startTime } of list.getEntries()) probe.visible = startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  // The DOM's types do not know the threshold.
  const events: PerformanceObserverInit & { durationThreshold: number } = {
    type: 'event',
    durationThreshold: shortestEvent,
  }
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) {
      // What a page that has changed under the mouse tells of itself is no answer to anybody.
      if (!(entry instanceof PerformanceEventTiming) || entry.interactionId === 0) continue
      probe.longestEvent = Math.max(probe.longestEvent, entry.duration)
    }
  }).observe(events)

  // React sets this key as it hydrates an element, and does main, which may suspend, apart from the rest. The
  // elements are looked up once, lest looking slows down what it looks at.
  let last: Element[] | undefined
  const timer = setInterval(() => {
    if (document.readyState === 'loading') return
    last ??= ['main', 'footer'].flatMap(part => [...document.querySelectorAll(`#root ${part} a`)].slice(-1))
    if (!last.every(link => Object.keys(link).some(key => key.startsWith('__reactProps$')))) return
    probe.hydrated = performance.now()
    clearInterval(timer)
  }, 16)
}

/** Runs in the page: takes the time from the next click to the paint of other text in the first element of a selector. */
function watchText(selector: string): void {
  const text = () => document.querySelector(selector)?.textContent
  const before = text()
  window.bench.shown = undefined
  const onClick = ({ timeStamp }: MouseEvent) => {
    const look = () => {
      if (text() === before) {
        requestAnimationFrame(look)
        return
      }
      // A task that is queued in a frame runs when the frame has been painted.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        window.bench.shown = performance.now() - timeStamp
      }
      port2.postMessage(undefined)
    }
    requestAnimationFrame(look)
  }
  document.addEventListener('click', onClick, { capture: true, once: true })
}

const rest = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** Until nothing is fetched and what was fetched has been worked on, at the slowed CPU. */
async function settle(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 500 })
  await rest(500)
}

/** Clicks where the mouse already is, and gives the time to the next paint. */
async function clickHere(page: Page): Promise<number> {
  await page.evaluate(() => {
    window.bench.longestEvent = 0
  })
  await page.mouse.down()
  await page.mouse.up()
  await settle(page)
  return Math.max(SHORTEST_EVENT, await page.evaluate(() => window.bench.longestEvent))
}

async function openDuty(page: Page): Promise<Measured> {
  const fold = await page.$('details.job-duty')
  const summary = await fold?.$('summary')
  if (!fold || !summary) throw new Error(`${page.url()} has no duty to open`)
  await summary.scrollIntoView()
  await summary.hover()
  if (await fold.evaluate(element => element.open)) await clickHere(page)
  const time = await clickHere(page)
  if (!(await fold.evaluate(element => element.open))) throw new Error('the click did not open the duty')
  return { openDuty: time }
}

/** Points at the rail's link, which asks for the page ahead, and follows it when that has arrived. */
async function climb(page: Page, to: string): Promise<Measured> {
  const link = await page.$(`.rail-bar > a[href="${to}"]`)
  if (!link) throw new Error(`${page.url()} has no rail that leads to ${to}`)
  await link.hover()
  await settle(page)
  await page.evaluate(watchText, 'h1')
  const time = await clickHere(page)
  const shown = await page.evaluate(() => window.bench.shown)
  if (shown === undefined) throw new Error(`the click did not lead to ${to}`)
  return { climb: time, climbShown: shown }
}

/** Points at an element and clicks it; the times to the next paint and to that of other text in `changing`. */
async function clickOn(page: Page, selector: string, changing: string): Promise<[number, number]> {
  const target = await page.$(selector)
  if (!target) throw new Error(`${page.url()} has no ${selector}`)
  await target.scrollIntoView()
  await target.hover()
  await settle(page)
  await page.evaluate(watchText, changing)
  const time = await clickHere(page)
  const shown = await page.evaluate(() => window.bench.shown)
  if (shown === undefined) throw new Error(`the click on ${selector} changed nothing in ${changing}`)
  return [time, shown]
}

/** Opens a page in a context of its own, on the phone, at 4× CPU; the line is fast: what is measured comes later. */
async function withPhone<Result>(browser: Browser, act: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.createBrowserContext()
  try {
    const page = await context.newPage()
    await page.setViewport(PHONE)
    await page.emulateCPUThrottling(CPU_SLOWDOWN)
    await page.evaluateOnNewDocument(installProbe, SHORTEST_EVENT)
    return await act(page)
  } finally {
    await context.close()
  }
}

/** Opens a page whose question, if it has one, has been read: that may take away what was hydrated, so the probe does not tell. */
async function openAnswered(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.waitForFunction(
    () => {
      const heading = document.querySelector('h1')
      const isHydrated = Object.keys(heading ?? {}).some(key => key.startsWith('__reactProps$'))
      return isHydrated && !('query' in document.documentElement.dataset)
    },
    { polling: 200 },
  )
  await settle(page)
}

/** What the pages of questions take to answer: another column, another mode, the coverage of all units. */
export async function ask(browser: Browser, origin: string): Promise<Measured> {
  return withPhone(browser, async page => {
    await openAnswered(page, `${origin}/cloud-computing/compare/?levels=support,practitioner`)
    const [addColumn, addColumnShown] = await clickOn(page, '#choose-specialist', 'h1')
    const [switchShow, switchShowShown] = await clickOn(
      page,
      '.choice[href*="show=different"]',
      '.compare-table caption',
    )
    await openAnswered(page, `${origin}/coverage/`)
    const codes = await page.evaluate(async () => {
      const response = await fetch('/api/v1/zh-hant/coverage.json')
      const { units }: { units: { code: string }[] } = await response.json()
      return units.map(({ code }) => code).join('\n')
    })
    await page.locator('textarea').fill(codes)
    const [cover, coverShown] = await clickOn(page, '#show-coverage', 'main')
    return { addColumn, addColumnShown, switchShow, switchShowShown, cover, coverShown }
  })
}

/** What marking takes: a duty of six units, from the press in the menu to the paint of its marks and counts. */
export async function mark(browser: Browser, origin: string): Promise<Measured> {
  return withPhone(browser, async page => {
    await openAnswered(page, `${origin}/cloud-computing/levels/support/`)
    const duty = await page.$('.mark-all button[data-mark^="107892L1 "]')
    if (!duty) throw new Error('the level has no duty to mark')
    await duty.scrollIntoView()
    await duty.click()
    await page.waitForSelector('.mark-menu')
    const [mark, markShown] = await clickOn(page, '.mark-menu [data-status="held"]', 'main')
    return { mark, markShown }
  })
}

/**
 * One visit with nothing cached, at slow 4G and 4× CPU, both applied: when the largest content is painted,
 * when React works, and, with `climbTo`, the next paint after opening a duty and after climbing to that path.
 */
export async function visit(
  browser: Browser,
  url: string,
  variant: Variant,
  climbTo?: string,
): Promise<Measured> {
  return withPhone(browser, async page => {
    await page.emulateNetworkConditions(SLOW_4G)
    await page.goto(url)
    if (variant === 'site') {
      // Seldom: what is asked every frame makes the browser draw frames.
      await page.waitForFunction(() => window.bench.hydrated !== undefined, { polling: 200 })
    }
    await settle(page)
    const { visible, hydrated } = await page.evaluate(() => window.bench)
    return {
      visible,
      ...(hydrated !== undefined && { hydrated }),
      ...(variant === 'site' &&
        climbTo !== undefined && { ...(await openDuty(page)), ...(await climb(page, climbTo)) }),
    }
  })
}

/** What somebody types to find things: in Chinese, in English, with a slip, with words that nothing has. */
const TYPED = ['物業維修', '系統保安', 'security', 'warehouse stok', 'how to restore a backup', '2000']

/**
 * What a keystroke in the search costs: all work of the page's main thread for it, among the units of a search
 * document that is given in place of the site's own. Its median and its slowest.
 */
export async function searchAtSize(browser: Browser, origin: string, document: string): Promise<Measured> {
  return withPhone(browser, async page => {
    await page.setRequestInterception(true)
    page.on('request', request => {
      if (request.url().endsWith('/search.json')) {
        request.respond({ contentType: 'application/json', body: document })
      } else request.continue()
    })
    await openAnswered(page, `${origin}/cloud-computing/levels/support/`)
    await page.keyboard.press('/')
    await page.waitForSelector('.search-results')
    await settle(page)
    await rest(5000)
    const work = async () => (await page.metrics()).TaskDuration ?? Number.NaN
    const times: number[] = []
    for (const query of TYPED) {
      for (const character of query) {
        const before = await work()
        await page.keyboard.sendCharacter(character)
        await rest(400)
        times.push(((await work()) - before) * 1000)
      }
      await page.$eval('.search-dialog input', box => box instanceof HTMLInputElement && box.select())
      await page.keyboard.press('Backspace')
      await rest(400)
    }
    return { keystroke: median(times), keystrokeSlowest: Math.max(...times) }
  })
}
