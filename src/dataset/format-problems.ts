import type { Problem } from './problem.ts'

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map(({ length }) => length))
}

/** The lines of one file: its name, then a line for each problem, in columns. */
function formatFile(file: string, problems: readonly Problem[]): string {
  const rows = problems.map(({ severity, line, column, path, message, fix }) => ({
    place: `${line}:${column}`,
    path,
    text: `${severity === 'warning' ? 'warning: ' : ''}${message} ${fix}`,
  }))
  const placeWidth = widest(rows.map(({ place }) => place))
  const pathWidth = widest(rows.map(({ path }) => path))
  const lines = rows.map(({ place, path, text }) =>
    ['', place.padEnd(placeWidth), ...(pathWidth === 0 ? [] : [`${path.padEnd(pathWidth)} `]), text].join(
      '  ',
    ),
  )
  return [file, ...lines].join('\n')
}

function formatTotals(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  const filesOf = (list: readonly Problem[]) => count(new Set(list.map(({ file }) => file)).size, 'file')
  const lines = []
  if (errors.length > 0) {
    const them = errors.length === 1 ? 'it' : 'them'
    lines.push(
      `  ${count(errors.length, 'problem')} in ${filesOf(errors)}. Fix ${them} and run: npm run check:data`,
    )
  }
  if (warnings.length > 0) {
    const they = warnings.length === 1 ? 'It does' : 'They do'
    lines.push(`  ${count(warnings.length, 'warning')} in ${filesOf(warnings)}. ${they} not stop the build.`)
  }
  return lines.join('\n')
}

/** The list of problems for people to read, by file, with totals at the end; empty if there are none. */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return ''
  const groups = Object.entries(Object.groupBy(problems, ({ file }) => file))
  const files = groups.map(([file, group = []]) => formatFile(file, group))
  // Below several files the totals stand apart, so as not to look like part of the last.
  return `${files.join('\n\n')}${files.length === 1 ? '\n' : '\n\n'}${formatTotals(problems)}`
}
