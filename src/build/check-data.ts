/**
 * `npm run check:data`: lists what is wrong in data/. Exits with 1 if there are errors, with 0 if there
 * are none or only warnings. An argument names another project folder than the current one.
 */
import type { Dataset } from '../dataset/dataset.ts'
import { formatProblems } from '../dataset/format-problems.ts'
import { parseDataset } from '../dataset/parse-dataset.ts'
import { readDataFiles } from './read-data.ts'

function summarize({ ladders, units }: Dataset): string {
  const levels = [...ladders.values()].flatMap(({ rungs }) => rungs.flat())
  const counts = Object.entries({ ladder: ladders.size, level: levels.length, unit: units.size })
  return counts.map(([noun, count]) => `${count} ${noun}${count === 1 ? '' : 's'}`).join(', ')
}

try {
  const { dataset, problems } = parseDataset(readDataFiles(process.argv[2] ?? process.cwd()))
  if (problems.length > 0) console.log(formatProblems(problems))
  else if (dataset) console.log(`data/: ${summarize(dataset)}: no problems`)
  if (!dataset) process.exitCode = 1
} catch (error) {
  console.error(`data/ cannot be read: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
