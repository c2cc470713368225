/** The real ladder and 49 generated ones, 20,000 units in all. */
import { join } from 'node:path'
import { readDataFiles } from '../../src/build/read-data.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { parseDataset } from '../../src/dataset/parse-dataset.ts'
import { generateData } from './generate-data.ts'

const LADDERS = 50
const UNITS = 20_000

function parse(files: ReadonlyMap<string, string>): Dataset {
  const { dataset, problems } = parseDataset(files)
  if (!dataset) throw new Error(JSON.stringify(problems.slice(0, 5), null, 2))
  return dataset
}

/** The real dataset with generated ladders beside it. */
export function createLargeDataset(): Dataset {
  const files = readDataFiles(join(import.meta.dirname, '../..'))
  const { ladders, units, themes } = parse(files)
  const ids = themes.map(({ id }) => id)
  return parse(new Map([...files, ...generateData(LADDERS - ladders.size, UNITS - units.size, ids)]))
}
