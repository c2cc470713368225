/** What a visitor to the English pages does to mark units. */
import type { Locator, Page } from '@playwright/test'
import { MESSAGES } from './places.ts'

const messages = MESSAGES.en

/** The first visible button that marks a unit, which has that status. */
export function ring(page: Page, code: string, status?: string): Locator {
  const name = status === undefined ? messages.markUnit(code) : messages.markedUnit(code, status)
  return page.getByRole('main').getByRole('button', { name }).filter({ visible: true }).first()
}

export function menu(page: Page): Locator {
  return page.getByRole('dialog')
}

export async function choose(page: Page, status: 'held' | 'working' | 'aimed'): Promise<void> {
  await menu(page).getByRole('button', { name: messages.statuses[status] }).click()
}
