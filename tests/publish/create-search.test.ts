import { describe, expect, test } from 'vitest'
import { readFoldTable } from '../../src/fold.ts'
import { createSearchDocument } from '../../src/publish/create-search.ts'
import { simplify, simplifyTexts } from '../../src/publish/simplify.ts'
import { parseFixture, realDataset } from '../fixtures/datasets.ts'

const chinese = createSearchDocument(realDataset, 'zh-Hant', simplify, simplifyTexts)

describe('the search document', () => {
  test('has everything that can be found, each thing once, in what it stands in', () => {
    const levels = [...realDataset.ladders.values()].flatMap(({ rungs }) => rungs.flat())
    const areas = levels.flatMap(level => level.areas)
    expect(chinese.ladders).toHaveLength(realDataset.ladders.size)
    expect(chinese.levels).toHaveLength(levels.length)
    expect(chinese.jobs).toHaveLength(levels.flatMap(({ jobs }) => jobs).length)
    expect(chinese.areas).toHaveLength(areas.length)
    expect(chinese.duties).toHaveLength(areas.flatMap(({ duties }) => duties).length)
    expect(chinese.units.map(({ id }) => id)).toEqual([...realDataset.units.keys()])
    expect(chinese.themes).toHaveLength(realDataset.themes.length)
    const shared = chinese.units.find(({ id }) => id === '111130L4')
    const areasOf = (shared?.in ?? []).flatMap(duty => chinese.duties[duty]?.in ?? [])
    const levelsOf = areasOf.flatMap(area => chinese.areas[area]?.in ?? [])
    expect(levelsOf.map(level => chinese.levels[level]?.id)).toEqual(['specialist', 'practitioner'])
    expect(chinese.clusters.map(({ id }) => id).sort()).toEqual([
      'ITOS002L2',
      'ITOS009L3',
      'ITOS010L3',
      'ITOS011L3',
      'ITOS013L3',
    ])
  })

  test('calls a thing by its names in other languages and words, but not by its own in another script', () => {
    const unit = chinese.units.find(({ id }) => id === '107898L2')
    expect(unit).toMatchObject({ title: '監察伺服器系統狀態' })
    expect(unit?.also).toEqual(['Monitor server system status', '监察服务器系统状态'])
    const english = createSearchDocument(realDataset, 'en', simplify, simplifyTexts)
    expect(english.units.find(({ id }) => id === '107890L3')).toMatchObject({
      title: 'Manage perimeter firewalls',
      also: ['管理外圍防火牆'],
    })
  })

  test('has one character for all forms of it that its texts can be searched by, also those not in the texts', () => {
    const table = readFoldTable(chinese.fold)
    expect(['雲', '臺', '牆', '墻'].map(character => table.get(character))).toEqual(['云', '台', '墙', '墙'])
    // No text has it in any form.
    expect(table.get('龜')).toBeUndefined()
  })

  test('has earlier codes', () => {
    const { units } = createSearchDocument(parseFixture(), 'en', simplify, simplifyTexts)
    expect(units.find(({ id }) => id === '900002L3')?.aliases).toEqual(['ZL302A'])
  })
})
