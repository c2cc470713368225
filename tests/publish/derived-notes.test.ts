import { describe, expect, test } from 'vitest'
import type { Way } from '../../src/dataset/schema.ts'
import { noteQfLevel, noteSameName, noteShared } from '../../src/publish/derived-notes.ts'

const training = (qfLevel: number): Way => ({ type: 'training', qfLevel })
const rpl = (qfLevel: number): Way => ({ type: 'rpl', qfLevel, cluster: 'ZL001L2' })

describe('the note on a QF level that differs', () => {
  test.each([
    ['above', 6, [training(4)], '高於', '（4）', '(4)'],
    ['below', 3, [training(4), rpl(4)], '低於', '（4）', '(4)'],
    ['other than', 3, [training(4), rpl(2)], '不同於', '（4、2）', '(4, 2)'],
  ])('says that the unit’s is %s that of the ways', (word, qfLevel, ways, zh, zhRoutes, enRoutes) => {
    expect(noteQfLevel(qfLevel, ways)).toEqual([
      {
        kind: 'qf-level-differs',
        text: {
          'zh-Hant': `單元的資歷級別（${qfLevel}）${zh}途徑所列的${zhRoutes}；來源文件如此。`,
          en: `The unit’s QF level (${qfLevel}) is ${word} that of the way to qualify ${enRoutes}, as in the source.`,
        },
      },
    ])
  })

  test('is not there where one of the ways has the unit’s QF level', () => {
    expect(noteQfLevel(2, [training(4), rpl(2)])).toEqual([])
  })

  test('is not there where there are no ways', () => {
    expect(noteQfLevel(2, [])).toEqual([])
  })
})

describe('the note on a shared unit', () => {
  test('names the other levels, in Chinese where a level has no English name', () => {
    expect(noteShared([{ 'zh-Hant': '掌燈', en: 'Keeper' }, { 'zh-Hant': '點燈' }])).toEqual([
      {
        kind: 'shared-unit',
        text: { 'zh-Hant': '掌燈、點燈亦列有這個單元。', en: 'Also listed on: Keeper, 點燈.' },
      },
    ])
  })

  test('is not there for a unit of one level', () => {
    expect(noteShared([])).toEqual([])
  })
})

describe('the note on a work area of the same name', () => {
  test('names the duties of the other one', () => {
    const [note] = noteSameName([4, 5])
    expect(note?.kind).toBe('same-name')
    expect(note?.text['zh-Hant']).toContain('（主要工作 4、5）')
    expect(note?.text.en).toContain('(main duty 4, 5)')
  })

  test('is not there where no other has the name', () => {
    expect(noteSameName([])).toEqual([])
  })
})
