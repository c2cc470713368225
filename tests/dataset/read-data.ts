import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'
import { LadderSchema, LevelSchema, UnitsSchema } from '../../src/dataset/schema.ts'

const LADDER = 'ladders/cloud-computing'

const DATA = new URL('../../data/', import.meta.url)

/** The text of a file under data/. */
export function readText(path: string): string {
  return readFileSync(new URL(path, DATA), 'utf8')
}

/** A JSON file under data/, in the shape of its schema. Throws if it has another shape. */
export function readJson<T>(path: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readText(path)))
}

/** The files under data/ that match, by their paths from there with forward slashes, in their order. */
function listFiles(pattern: string): string[] {
  return globSync(pattern, { cwd: fileURLToPath(DATA) })
    .map(file => file.replaceAll('\\', '/'))
    .toSorted()
}

/**
 * The cloud computing ladder as its files hold it: levels in order with their ids, and the units that they
 * list, in the order of the catalogues, which may have units of other ladders too.
 */
export function readCloudComputing() {
  const ladder = readJson(`${LADDER}/ladder.json`, LadderSchema)
  const levels = ladder.levels
    .flat()
    .map(id => ({ id, ...readJson(`${LADDER}/levels/${id}.json`, LevelSchema) }))
  const listed = new Set(
    levels.flatMap(level => level.areas.flatMap(area => area.duties.flatMap(duty => duty.units))),
  )
  const catalogues = listFiles('units/*.json')
    .map(file => ({ file, ...readJson(file, UnitsSchema) }))
    .map(({ file, units }) => ({ file, units: units.filter(({ code }) => listed.has(code)) }))
    .filter(({ units }) => units.length > 0)
  const units = catalogues.flatMap(catalogue => catalogue.units)
  return {
    ladder,
    levels,
    units,
    unitsByCode: new Map(units.map(unit => [unit.code, unit])),
    files: [...listFiles(`${LADDER}/**/*.json`), ...catalogues.map(({ file }) => file)],
    source: readText(`${LADDER}/${ladder.source.file}`),
  }
}
