import { QF_LEVELS } from '../qf-levels.ts'

/** First segments of addresses that the site uses or keeps for itself: no ladder may have one as its id. */
export const RESERVED_SEGMENTS: ReadonlySet<string> = new Set([
  'units',
  'rpl',
  'qf',
  'themes',
  'coverage',
  'record',
  'search',
  'about',
  'changes',
  'data-health',
  'workbench',
  'embed',
  'api',
  'exports',
  'assets',
  'en',
  'zh-hans',
])

/** Stands in the address of a climb for having nothing yet: nothing of a ladder may have it as its id. */
export const START_ID = 'start'

/** Anchors that pages with duties use for themselves: no duty and no work area may have one as its id. */
export const RESERVED_ANCHORS: ReadonlySet<string> = new Set([
  'root',
  'static-only',
  'content',
  'by-qf-level',
  ...QF_LEVELS.map(level => `qf-${level}`),
])
