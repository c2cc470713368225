/** What the device of a test's visitor keeps. */
import type { BrowserContext, Page } from '@playwright/test'
import { RECORD_KEY } from '../../src/record/marks.ts'
import { formatRecord } from '../../src/record/parse-record.ts'
import type { Holding } from '../../src/record/record.ts'

/** A record as the device keeps it. */
export function recordText(holdings: Holding[]): string {
  return formatRecord(new Map(holdings.map(holding => [holding.code, holding])), 'earlier data')
}

/** Lets the device keep a text in place of a record, from before the first visit on. */
export async function keepText(of: Page | BrowserContext, text: string): Promise<void> {
  await of.addInitScript(
    ([key, text]) => {
      if (window.location.protocol === 'about:') return
      // Once: what the visit changes stays changed.
      if (localStorage.getItem('seeded') !== null) return
      localStorage.setItem('seeded', '')
      localStorage.setItem(key, text)
    },
    [RECORD_KEY, text] as const,
  )
}

/** The text that the device keeps as a record. */
export function readKept(page: Page): Promise<string | null> {
  return page.evaluate(key => localStorage.getItem(key), RECORD_KEY)
}

/** The statuses that the device keeps, by code. */
export async function readMarks(page: Page): Promise<Record<string, string>> {
  const { holdings }: { holdings: Holding[] } = JSON.parse((await readKept(page)) ?? '{"holdings":[]}')
  return Object.fromEntries(holdings.map(({ code, status }) => [code, status]))
}
