import { METRIC_NAMES, METRICS, type Metric, median, type Series } from './measures.ts'
import type { BenchPage } from './pages.ts'

/** What was measured of one page, in all runs. */
export type PageResult = {
  page: BenchPage
  site: Series
  copy: Series
  /** The audits that cost points in any run. */
  lost: string[]
}

function formatNumber(metric: Metric, value: number): string {
  const { digits } = METRICS[metric]
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** The median with the range that the runs span, where they differ. */
function formatSeries(series: Series, metric: Metric): string {
  const values = series.of(metric)
  if (values.length === 0) return ''
  const [low, middle, high] = [Math.min(...values), median(values), Math.max(...values)].map(value =>
    formatNumber(metric, value),
  )
  return low === high ? `${middle}` : `${middle} (${low}–${high})`
}

/** The median over the runs of what a run had on the page, divided by what it had on the copy. */
function ratio(site: Series, metric: Metric, copy: Series, copyMetric: Metric): number {
  const base = copy.of(copyMetric)
  return median(site.of(metric).map((value, run) => value / (base[run] ?? Number.NaN)))
}

/** One page's figures beside those of its copy. */
export function formatTable({ page, site, copy, lost }: PageResult): string {
  const rows = METRIC_NAMES.filter(metric => site.of(metric).length > 0).map(metric => {
    const times = copy.median(metric) > 0 ? ratio(site, metric, copy, metric).toFixed(2) : ''
    return [METRICS[metric].label, formatSeries(site, metric), formatSeries(copy, metric), times]
  })
  const lines = [['', 'page', 'copy', 'ratio'], ...rows].map(([label = '', a = '', b = '', times = '']) =>
    `  ${label.padEnd(31)}${a.padStart(26)}${b.padStart(24)}${times.padStart(8)}`.trimEnd(),
  )
  return [`${page.name}  ${page.path}`, ...lines, ...lost.map(audit => `  lost points: ${audit}`)].join('\n')
}

type Target = { what: string; value: number | undefined; atMost?: number; atLeast?: number; digits: number }

function formatTarget({ what, value, atMost, atLeast, digits }: Target): string[] {
  if (value === undefined || Number.isNaN(value)) return []
  // Judged as printed, so that a line never contradicts itself.
  const printed = Number(value.toFixed(digits))
  const met = printed <= (atMost ?? Infinity) && printed >= (atLeast ?? -Infinity)
  const limit = atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`
  return [`  ${met ? 'met    ' : 'NOT MET'}  ${what}: ${printed} (${limit})`]
}

/** Whether each target is met on a page, a line each. */
export function formatVerdicts({ page, site, copy }: PageResult): string {
  const score = (metric: Metric): Target => ({
    what: METRICS[metric].label,
    value: site.median(metric),
    atLeast: 100,
    digits: 0,
  })
  const paint = (metric: Metric, atMost = 48): Target => ({
    what: METRICS[metric].label,
    value: site.median(metric),
    atMost,
    digits: 0,
  })
  const targets: Target[] = [
    score('performance'),
    score('accessibility'),
    score('bestPractices'),
    score('seo'),
    { what: 'LCP by its copy', value: ratio(site, 'lcp', copy, 'lcp'), atMost: 1.15, digits: 2 },
    { what: 'CLS', value: site.median('cls'), atMost: 0, digits: 3 },
    {
      what: 'content visible by its copy',
      value: ratio(site, 'visible', copy, 'visible'),
      atMost: 1.15,
      digits: 2,
    },
    {
      what: "hydrated by its copy's content visible",
      value: ratio(site, 'hydrated', copy, 'visible'),
      atMost: 2.5,
      digits: 2,
    },
    paint('openDuty'),
    paint('climb'),
    paint('addColumn', 100),
    paint('switchShow', 100),
    paint('cover', 100),
    paint('mark', 100),
    paint('markShown', 100),
    paint('keystroke', 50),
    paint('keystrokeSlowest', 50),
  ]
  return [page.name, ...targets.flatMap(formatTarget)].join('\n')
}
