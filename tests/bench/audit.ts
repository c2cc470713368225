import lighthouse from 'lighthouse'
import type { Browser } from 'puppeteer-core'
import type { Measured } from './measures.ts'
import type { Variant } from './pages.ts'

const CATEGORIES = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'bestPractices',
  seo: 'seo',
} as const

const TIMINGS = {
  'first-contentful-paint': 'fcp',
  'largest-contentful-paint': 'lcp',
  'total-blocking-time': 'tbt',
  'cumulative-layout-shift': 'cls',
} as const

const KINDS: Record<string, 'htmlBytes' | 'scriptBytes' | 'dataBytes'> = {
  Document: 'htmlBytes',
  Script: 'scriptBytes',
  Fetch: 'dataBytes',
  XHR: 'dataBytes',
}

export type Audited = {
  measured: Measured
  /** The audits that cost points, as `id: what was found`. */
  lost: string[]
  /** Lighthouse's figure for the speed of this machine; above 1,000 is enough for its mobile setting. */
  benchmarkIndex: number
}

/**
 * One run of Lighthouse in its own default: a phone, slow 4G and 4× CPU, both simulated. Of a copy only the
 * performance is judged: its address is not the canonical one. Bytes are as transferred, with headers.
 */
export async function audit(browser: Browser, url: string, variant: Variant): Promise<Audited> {
  const page = await browser.newPage()
  try {
    const onlyCategories = variant === 'site' ? Object.keys(CATEGORIES) : ['performance']
    const result = await lighthouse(url, { onlyCategories, logLevel: 'error' }, undefined, page)
    if (!result) throw new Error(`Lighthouse gave no result for ${url}`)
    const { audits, categories, environment, runtimeError } = result.lhr
    if (runtimeError) throw new Error(`Lighthouse failed on ${url}: ${runtimeError.message}`)

    const measured: Measured = {}
    for (const [id, metric] of Object.entries(CATEGORIES)) {
      const score = categories[id]?.score
      if (typeof score === 'number') measured[metric] = score * 100
    }
    for (const [id, metric] of Object.entries(TIMINGS)) {
      const value = audits[id]?.numericValue
      if (value !== undefined) measured[metric] = value
    }
    const requests = audits['network-requests']?.details
    if (requests?.type === 'table') {
      measured.requests = requests.items.length
      for (const { resourceType, transferSize } of requests.items) {
        const kind = KINDS[String(resourceType)] ?? 'otherBytes'
        measured[kind] = (measured[kind] ?? 0) + Number(transferSize)
      }
    }
    const lost = Object.values(categories)
      .flatMap(({ auditRefs }) => auditRefs)
      .flatMap(({ id, weight }) => {
        const found = audits[id]
        return weight > 0 && found?.score != null && found.score < 1
          ? [`${id}: ${found.displayValue ?? found.title} (${Math.round(found.score * 100)})`]
          : []
      })
    return { measured, lost, benchmarkIndex: environment.benchmarkIndex }
  } finally {
    await page.close()
  }
}
