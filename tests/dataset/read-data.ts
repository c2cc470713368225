import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { LadderSchema, LevelSchema, UnitsSchema } from '../../src/dataset/schema.ts'

const LADDER = 'ladders/cloud-computing'

/** The text of a file under data/. */
export function readText(path: string): string {
  return readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8')
}

/** A JSON file under data/, in the shape of its schema. Throws if it has another shape. */
export function readJson<T>(path: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readText(path)))
}

/** The cloud computing ladder as its files hold it: levels in order with their ids, and the catalogue by code. */
export function readCloudComputing() {
  const ladder = readJson(`${LADDER}/ladder.json`, LadderSchema)
  const levels = ladder.levels
    .flat()
    .map(id => ({ id, ...readJson(`${LADDER}/levels/${id}.json`, LevelSchema) }))
  const { units } = readJson('units/ict.json', UnitsSchema)
  return {
    ladder,
    levels,
    units,
    unitsByCode: new Map(units.map(unit => [unit.code, unit])),
    source: readText(`${LADDER}/${ladder.source.file}`),
  }
}
