import { describe, expect, it } from 'vitest'
import type { Way } from '../../src/dataset/schema.ts'
import { parseSource, type SourceDuty, type SourceLadder } from './parse-source.ts'
import { readCloudComputing } from './read-data.ts'

const data = readCloudComputing()

/** Absent ways stay absent, so that a route stands where the source has it: on the level or on the duty. */
const maybeWays = (ways: Way[] | undefined) => (ways === undefined ? {} : { ways })

/** What the data files say, in the shape in which the source says it. */
function ladderOfData(): SourceLadder {
  return {
    title: data.ladder.title['zh-Hant'],
    subject: data.ladder.subject['zh-Hant'],
    levels: data.levels.map(level => ({
      name: level.name['zh-Hant'],
      description: level.description['zh-Hant'],
      jobs: level.jobs.map(job => job.title['zh-Hant']),
      ...maybeWays(level.ways),
      areas: level.areas.map(area => ({
        name: area.name['zh-Hant'],
        duties: area.duties.map(duty => ({
          title: duty.title['zh-Hant'],
          units: duty.units.map(code => ({
            code,
            title: data.unitsByCode.get(code)?.title['zh-Hant'] ?? `no unit ${code}`,
          })),
          ...maybeWays(duty.ways),
        })),
      })),
    })),
  }
}

function dutiesOf(ladder: SourceLadder): SourceDuty[] {
  return ladder.levels.flatMap(level => level.areas.flatMap(area => area.duties))
}

/** The source read again after a change, or undefined where the reader refuses it. */
function parseChanged(text: string): SourceLadder | undefined {
  try {
    return parseSource(text)
  } catch {
    return undefined
  }
}

describe('the data of the cloud computing ladder', () => {
  it('holds what the source holds, in its order, and nothing else', () => {
    expect(ladderOfData()).toEqual(parseSource(data.source))
  })

  it('has in the catalogues the units of the source, each once, and lists no other', () => {
    const codes = dutiesOf(parseSource(data.source)).flatMap(duty => duty.units.map(unit => unit.code))
    expect(data.units.map(unit => unit.code)).toEqual([...new Set(codes)].toSorted())
  })

  it('keeps the text of the source as it was received', () => {
    expect(data.source.match(/[\uF900-\uFAFF]/g)).toHaveLength(12)
    expect(data.source.match(/\uF0A7/g)).toHaveLength(70)
    expect(data.source).not.toMatch(/\r/)
  })

  it('claims no official wording but the one of the source, unless English is named too', () => {
    expect(data.ladder.title.official).toBeUndefined()
    for (const level of data.levels) {
      const records = [level.name, level.description, ...level.jobs.map(job => job.title)]
      const areas = level.areas.flatMap(area => [area.name, ...area.duties.map(duty => duty.title)])
      for (const record of [...records, ...areas]) expect(record.official).toBeUndefined()
    }
  })
})

describe('the comparison with the source', () => {
  it('notices two codes that changed places, in the source or in the data', () => {
    const mine = ladderOfData()
    let swaps = 0
    for (const [index, duty] of dutiesOf(mine).entries()) {
      for (const [place, first] of duty.units.entries()) {
        const second = duty.units[place + 1]
        if (second === undefined) continue
        swaps += 1
        const text = swap(data.source, duty.units[0]?.code ?? '', first.code, second.code)
        expect(parseChanged(text), `${first.code} and ${second.code} in the source`).not.toEqual(mine)

        const changed = structuredClone(mine)
        const units = dutiesOf(changed)[index]?.units ?? []
        units.splice(place, 2, { ...first, code: second.code }, { ...second, code: first.code })
        expect(changed, `${first.code} and ${second.code} in the data`).not.toEqual(parseSource(data.source))
      }
    }
    expect(swaps).toBe(66 - 19)
  })

  it('notices any one character of the source that is changed or left out', () => {
    const mine = JSON.stringify(parseSource(data.source))
    const unnoticed: string[] = []
    for (const [index, character] of [...data.source].entries()) {
      if (/\s/.test(character)) continue
      for (const other of ['〇', '']) {
        const text = data.source.slice(0, index) + other + data.source.slice(index + 1)
        if (JSON.stringify(parseChanged(text)) === mine) unnoticed.push(`${index}: ${character} → ${other}`)
      }
    }
    // A colon that the source itself prints four times out of five is no content.
    expect(unnoticed.filter(change => !change.includes(': : → '))).toEqual([])
    expect(unnoticed).toHaveLength(4)
  })
})

/** Swaps two codes in the block of codes that begins with `start`. */
function swap(text: string, start: string, first: string, second: string): string {
  const from = text.indexOf(start)
  const block = text.slice(from)
  return text.slice(0, from) + block.replace(first, '\0').replace(second, first).replace('\0', second)
}
