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
 * What has shifted, when nothing more is on its way, if it sums up to `most` or more. Lines of a text that the parser
 * got in two pieces may break anew, which is less than the usual limit.
 */
export async function listShifts(page: Page, most = 0.005): Promise<Shift[]> {
  await page.waitForLoadState('networkidle')
  // A frame is drawn and its shifts are reported before the second request for a frame is answered.
  await page.evaluate(
    () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
  const shifts = await page.evaluate(() => window.shifts)
  return shifts.reduce((sum, { value }) => sum + value, 0) < most ? [] : shifts
}
