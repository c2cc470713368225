import { expect, test, vi } from 'vitest'
import {
  areMarksOffered,
  getMarks,
  offerMarks,
  STATUSES,
  type Status,
  setMarks,
  subscribeToMarks,
} from '../../src/record/marks.ts'

test('nothing is marked and no marks are offered before a page says so', () => {
  expect(getMarks()).toEqual(new Map())
  expect(areMarksOffered()).toBe(false)
})

test('statuses go from the least to the most', () => {
  expect(STATUSES).toEqual(['aimed', 'working', 'held'])
})

test('listeners hear that marks are offered and that they change, until they want to hear no more', () => {
  const listener = vi.fn()
  const other = vi.fn()
  const end = subscribeToMarks(listener)
  const endOther = subscribeToMarks(other)

  offerMarks()
  expect(areMarksOffered()).toBe(true)
  expect(listener).toHaveBeenCalledTimes(1)

  const marks = new Map<string, Status>([['900001L2', 'held']])
  setMarks(marks)
  expect(getMarks()).toBe(marks)
  expect(listener).toHaveBeenCalledTimes(2)

  end()
  setMarks(new Map())
  expect(getMarks()).toEqual(new Map())
  expect(listener).toHaveBeenCalledTimes(2)
  expect(other).toHaveBeenCalledTimes(3)
  endOther()
})

test('marks that have not changed are the same object', () => {
  setMarks(new Map([['900001L2', 'aimed']]))
  expect(getMarks()).toBe(getMarks())
})
