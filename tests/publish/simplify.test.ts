import { describe, expect, test } from 'vitest'
import type { AnyDocument } from '../../src/documents/documents.ts'
import { publishPages } from '../../src/publish/publish-site.ts'
import { simplify, simplifyTexts } from '../../src/publish/simplify.ts'
import { cloudComputing, makerOf, parseFixture, realDataset } from '../fixtures/datasets.ts'

/** Characters that Simplified Chinese writes otherwise. */
const TRADITIONAL = [
  ...'雲計職業資歷階單員術應務據網絡統評規劃導發開們這個為與從時會來國學習設連結語說級對專師項領維護環標準營運經驗證書認內圖頁後顯過體關機構擬議號齊紮燈籠風箏',
]

describe('simplifying', () => {
  test.each([
    ['執著', '执着'],
    ['藉著', '借着'],
    ['甚麼', '什么'],
  ])('mends %s, which plain conversion leaves wrong, to %s', (traditional, simplified) => {
    expect(simplify(`看${traditional}。`)).toBe(`看${simplified}。`)
  })

  test.each([
    ['雲計算職業資歷階梯', '云计算职业资历阶梯'],
    ['能力單元', '能力单元'],
    ['過往資歷認可機制', '过往资历认可机制'],
    ['這裏、那裡', '这里、那里'],
    ['著作', '著作'],
    ['乾淨、乾坤', '干净、乾坤'],
    ['後台、皇后', '后台、皇后'],
  ])('turns %s into %s', (traditional, simplified) => {
    expect(simplify(traditional)).toBe(simplified)
  })

  test('leaves codes, punctuation and Latin letters alone', () => {
    expect(simplify('「111201L6」（OpenCC），`n`')).toBe('「111201L6」（OpenCC），`n`')
  })
})

describe('simplifying the interface’s own texts', () => {
  test.each([
    ['匯出檔案', '导出文件', '汇出档案'],
    ['匯入試算表', '导入电子表格', '汇入试算表'],
    ['複製連結', '复制链接', '复制连结'],
    ['儲存於儲存空間', '保存于存储空间', '储存于储存空间'],
    ['程式的程式碼', '程序的代码', '程式的程式码'],
  ])('turns %s into %s, where data has %s', (traditional, text, data) => {
    expect(simplifyTexts(traditional)).toBe(text)
    expect(simplify(traditional)).toBe(data)
  })

  test('mends and converts whatever else there is as in data', () => {
    expect(simplifyTexts('看甚麼：這裏的能力單元')).toBe(simplify('看甚麼：這裏的能力單元'))
  })
})

describe('documents in Simplified Chinese', () => {
  /** All texts of a document but its notes, of which some quote characters of the source. */
  function textOf(document: AnyDocument): string {
    return JSON.stringify(document, (key, value) => (key === 'notes' ? undefined : value))
  }

  test.each([
    ['site’s', realDataset],
    ['fictional', parseFixture()],
  ])('of the %s dataset have no character left that is Traditional only', (_, dataset) => {
    const pages = publishPages(dataset, simplify).filter(({ locale }) => locale === 'zh-Hans')
    const left = pages.flatMap(({ path, document }) => {
      const text = textOf(document)
      return TRADITIONAL.filter(character => text.includes(character)).map(character => [path, character])
    })
    expect(pages.length).toBeGreaterThan(0)
    expect(left).toEqual([])
  })

  test('have the wording that somebody has given in place of the conversion', () => {
    const dataset = parseFixture(['themes.json', '"zh-Hant": "手藝"', '"zh-Hant": "手藝", "zh-Hans": "工艺"'])
    expect(
      makerOf(dataset, 'zh-Hans')
        .about()
        ?.themes.map(({ name }) => name),
    ).toEqual(['工艺', '安全'])
    expect(
      makerOf(dataset, 'zh-Hant')
        .about()
        ?.themes.map(({ name }) => name),
    ).toEqual(['手藝', '安全'])
  })

  test('keep the characters that a note is about', () => {
    const level = makerOf(cloudComputing, 'zh-Hans').level('cloud-computing', 'support')?.level
    const area = level?.areas.find(({ id }) => id === 'web-support')
    expect(JSON.stringify(area?.notes)).toContain('「網絡支援」（絡，U+7D61）')
  })
})
