/** Makes any error or warning on the console fail the test, and leaves no rendered page behind. */
import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest'

let said: MockInstance[] = []

beforeEach(() => {
  said = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')]
})

afterEach(() => {
  cleanup()
  for (const spy of said) expect(spy.mock.calls).toEqual([])
})
