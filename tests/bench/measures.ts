/** What is measured, in the order in which it is printed. `digits` are decimals. */
export const METRICS = {
  performance: { label: 'performance', digits: 0 },
  accessibility: { label: 'accessibility', digits: 0 },
  bestPractices: { label: 'best practices', digits: 0 },
  seo: { label: 'SEO', digits: 0 },
  fcp: { label: 'FCP, ms', digits: 0 },
  lcp: { label: 'LCP, ms', digits: 0 },
  tbt: { label: 'TBT, ms', digits: 0 },
  cls: { label: 'CLS', digits: 3 },
  requests: { label: 'requests', digits: 0 },
  htmlBytes: { label: 'HTML, bytes', digits: 0 },
  scriptBytes: { label: 'script, bytes', digits: 0 },
  dataBytes: { label: 'data, bytes', digits: 0 },
  otherBytes: { label: 'other, bytes', digits: 0 },
  visible: { label: 'content visible, ms', digits: 0 },
  hydrated: { label: 'hydrated, ms', digits: 0 },
  openDuty: { label: 'open a duty to next paint, ms', digits: 0 },
  climb: { label: 'climb a rung to next paint, ms', digits: 0 },
  climbShown: { label: 'climb a rung to new page, ms', digits: 0 },
  addColumn: { label: 'add a column to next paint, ms', digits: 0 },
  addColumnShown: { label: 'add a column to its sight, ms', digits: 0 },
  switchShow: { label: 'switch differences, next paint', digits: 0 },
  switchShowShown: { label: 'switch differences, shown', digits: 0 },
  cover: { label: 'coverage of all, next paint', digits: 0 },
  coverShown: { label: 'coverage of all, shown', digits: 0 },
  mark: { label: 'mark a duty of six, next paint', digits: 0 },
  markShown: { label: 'mark a duty of six, shown', digits: 0 },
  keystroke: { label: 'search 20,000 units, a key', digits: 0 },
  keystrokeSlowest: { label: 'search 20,000 units, slowest', digits: 0 },
} as const

export type Metric = keyof typeof METRICS

/** The figures of one run. */
export type Measured = { [M in Metric]?: number }

/** The middle of the values, or the mean of the two in the middle; NaN of none. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (index: number) => sorted[index] ?? Number.NaN
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2
}

/** The figures of all runs of one page in one variant. */
export class Series {
  readonly #values = new Map<Metric, number[]>()

  add(measured: Measured): void {
    for (const { metric, value } of listMeasured(measured)) {
      this.#values.set(metric, [...this.of(metric), value])
    }
  }

  /** Every value of a metric, in the order of the runs. */
  of(metric: Metric): number[] {
    return this.#values.get(metric) ?? []
  }

  median(metric: Metric): number {
    return median(this.of(metric))
  }
}

/** Every metric's name, in order. */
export const METRIC_NAMES = Object.keys(METRICS).filter((name): name is Metric => name in METRICS)

function listMeasured(measured: Measured): { metric: Metric; value: number }[] {
  return METRIC_NAMES.flatMap(metric => {
    const value = measured[metric]
    return value === undefined ? [] : [{ metric, value }]
  })
}
