/** What moves on a page without anybody having moved it. */
import type { Page } from '@playwright/test'

type Shift = { value: number; at: number; moved: string[] }

declare global {
  interface Window {
    shifts: Shift[]
  }

  /** What the DOM's types do not know yet. */
  interface LayoutShift extends PerformanceEntry {
    value: number
    sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[]
  }

  var LayoutShift: { prototype: LayoutShift; new (): LayoutShift }
}

/** Notes from now on what shifts on the pages that are opened, how much and when. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = []
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        if (!(entry instanceof LayoutShift)) continue
        const moved = entry.sources.map(({ node, previousRect, currentRect }) => {
          const text = (node?.textContent ?? '').trim().slice(0, 40)
          return `${node?.nodeName} ${text}: ${previousRect.top} → ${currentRect.top}`
        })
        window.shifts.push({ value: entry.value, at: Math.round(entry.startTime), moved })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/**
 * A text that the parser got in two pieces, as happens where the machine is busy or the line is slow, may be painted
 * with one and break its lines anew with the other. To hold the paint back until all is there would mend that, and cost
 * a phone a tenth of a second and more before it shows anything.
 */
const MOST_WHILE_PARSED = 0.02

/** What the page itself may move when it is there, which is next to nothing. */
const MOST_AFTER = 0.001

/** What has shifted, when nothing more is on its way, if it sums up to more than what cannot be helped. */
export async function listShifts(page: Page): Promise<Shift[]> {
  await page.waitForLoadState('networkidle')
  // A frame is drawn and its shifts are reported before the second request for a frame is answered.
  await page.evaluate(
    () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
  const { shifts, parsed } = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation')
    const isTimed = navigation instanceof PerformanceNavigationTiming
    // The frame that the parser's last piece is drawn in comes after it.
    return { shifts: window.shifts, parsed: isTimed ? navigation.domContentLoadedEventEnd + 50 : 0 }
  })
  const sum = (some: Shift[]) => some.reduce((sum, { value }) => sum + value, 0)
  const early = shifts.filter(({ at }) => at <= parsed)
  const late = shifts.filter(({ at }) => at > parsed)
  return [...(sum(early) > MOST_WHILE_PARSED ? early : []), ...(sum(late) > MOST_AFTER ? late : [])]
}
