/**
 * Data files of ladders that do not exist, to see how the site does at size. Titles are put together from words of
 * several trades; units are shared as they are elsewhere, a few by very many duties, most by none other. The same
 * numbers give the same files.
 */

type Word = readonly [chinese: string, english: string]

const VERBS: Word[] = [
  ['管理', 'Manage'],
  ['設計', 'Design'],
  ['制定', 'Formulate'],
  ['評估', 'Evaluate'],
  ['維護', 'Maintain'],
  ['監察', 'Monitor'],
  ['執行', 'Perform'],
  ['分析', 'Analyse'],
  ['安裝', 'Install'],
  ['檢查', 'Inspect'],
  ['協調', 'Coordinate'],
  ['改善', 'Improve'],
  ['準備', 'Prepare'],
  ['應用', 'Apply'],
  ['審核', 'Audit'],
  ['培訓', 'Train staff in'],
]
const QUALITIES: Word[] = [
  ['基本', 'basic'],
  ['日常', 'daily'],
  ['進階', 'advanced'],
  ['跨部門', 'cross-departmental'],
  ['電子', 'electronic'],
  ['綠色', 'green'],
  ['季度', 'quarterly'],
  ['緊急', 'emergency'],
  ['客戶', 'customer'],
  ['供應商', 'supplier'],
  ['海外', 'overseas'],
  ['數碼', 'digital'],
  ['自動化', 'automated'],
  ['中小企', 'small business'],
]
const OBJECTS: Word[] = [
  ['倉庫存貨', 'warehouse stock'],
  ['貨物報關', 'customs declarations'],
  ['餐飲服務', 'catering services'],
  ['酒店房務', 'hotel housekeeping'],
  ['樓宇升降機', 'building lifts'],
  ['電力系統', 'electrical systems'],
  ['印刷工序', 'printing processes'],
  ['珠寶鑲嵌', 'jewellery setting'],
  ['美髮造型', 'hair styling'],
  ['汽車引擎', 'vehicle engines'],
  ['銀行貸款', 'bank loans'],
  ['保險理賠', 'insurance claims'],
  ['物業維修', 'property repairs'],
  ['長者護理', 'elderly care'],
  ['機場行李', 'airport baggage'],
  ['製衣紙樣', 'garment patterns'],
  ['測試儀器', 'testing instruments'],
  ['零售陳列', 'retail displays'],
  ['鐘錶機芯', 'watch movements'],
  ['中藥配劑', 'Chinese medicine dispensing'],
]
const PURPOSES: Word[] = [
  ['的程序', 'procedures'],
  ['的風險', 'risks'],
  ['的質量標準', 'quality standards'],
  ['的成本預算', 'cost budgets'],
  ['的安全守則', 'safety rules'],
  ['的記錄', 'records'],
  ['的工作流程', 'workflows'],
  ['的長遠策略', 'long-term strategies'],
  ['的合規要求', 'compliance requirements'],
  ['的改善計劃', 'improvement plans'],
]
const LEVELS: Word[] = [
  ['大師級別', 'Master level'],
  ['專家級別', 'Specialist level'],
  ['專業人員級別', 'Practitioner level'],
  ['支援級別', 'Support level'],
]
const POSTS: Word[] = [
  ['總監', 'Director'],
  ['經理', 'Manager'],
  ['主任', 'Officer'],
  ['技術員', 'Technician'],
]

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type Text = { 'zh-Hant': string; en: string }

function text(words: Word[]): Text {
  return {
    'zh-Hant': words.map(([chinese]) => chinese).join(''),
    en: words.map(([, english]) => english).join(' '),
  }
}

const DUTIES_OF_LEVEL = 6
const FIRST_CODE = 200_000

/** The files of so many ladders with so many units among them, by path; `themes` are the ids of the site's themes. */
export function generateData(ladders: number, units: number, themes: readonly string[]): Map<string, string> {
  const random = createRandom(ladders * 31 + units)
  const pick = <Thing>(things: readonly Thing[]): Thing => {
    const thing = things[Math.floor(random() * things.length)]
    if (thing === undefined) throw new Error('there is nothing to pick from')
    return thing
  }
  const files = new Map<string, string>()
  const write = (path: string, value: object) => files.set(`data/${path}`, JSON.stringify(value))
  const catalogue = Array.from({ length: units }, (_, at) => {
    const qfLevel = 1 + Math.floor(random() * 7)
    return {
      code: `${FIRST_CODE + at}L${qfLevel}`,
      title: text([pick(VERBS), pick(QUALITIES), pick(OBJECTS), pick(PURPOSES)]),
      qfLevel,
      theme: pick(themes),
    }
  })
  write('units/generated.json', { units: catalogue })
  const ofLadder = Math.ceil(units / ladders)
  // Zipf's law: the first unit is wanted twice as often as the second, and so on.
  const popular = () => catalogue[Math.floor(units ** random()) - 1]?.code
  for (let number = 1; number <= ladders; number += 1) {
    const id = `generated-${number}`
    const subject = text([pick(QUALITIES), pick(OBJECTS)])
    const own = catalogue.slice((number - 1) * ofLadder, number * ofLadder).map(({ code }) => code)
    const ofDuty = Math.ceil(own.length / (LEVELS.length * DUTIES_OF_LEVEL))
    write(`ladders/${id}/ladder.json`, {
      title: { 'zh-Hant': `${subject['zh-Hant']}階梯 ${number}`, en: `${subject.en} ladder ${number}` },
      subject: { 'zh-Hant': `${subject['zh-Hant']} ${number}`, en: `${subject.en} ${number}` },
      framework: 'hkqf',
      languages: ['zh-Hant', 'en'],
      levels: LEVELS.map((_, at) => `level-${at + 1}`),
      source: { title: { 'zh-Hant': '虛構的階梯', en: 'A ladder that does not exist' }, file: 'source.txt' },
    })
    files.set(`data/ladders/${id}/source.txt`, '虛構的階梯\n')
    for (const [at, name] of LEVELS.entries()) {
      const duties = Array.from({ length: DUTIES_OF_LEVEL }, (_, index) => {
        const place = at * DUTIES_OF_LEVEL + index
        const listed = own.slice(place * ofDuty, (place + 1) * ofDuty)
        const shared = Array.from({ length: 2 }, popular).filter(code => code !== undefined)
        return {
          id: `duty-${place + 1}`,
          title: text([pick(VERBS), pick(OBJECTS), pick(PURPOSES)]),
          units: [...new Set([...listed, ...shared])],
        }
      })
      write(`ladders/${id}/levels/level-${at + 1}.json`, {
        name: { 'zh-Hant': name[0], en: name[1] },
        description: { 'zh-Hant': '這個級別是虛構的。', en: 'This level does not exist.' },
        ways: [{ type: 'training', qfLevel: 7 - at }],
        jobs: POSTS.map(([chinese, english], index) => ({
          id: `job-${at + 1}-${index + 1}`,
          title: {
            'zh-Hant': `${subject['zh-Hant']}${chinese} ${at + 1}`,
            en: `${subject.en} ${english} ${at + 1}`,
          },
        })),
        areas: [0, 1, 2].map(index => ({
          id: `area-${at + 1}-${index + 1}`,
          name: text([pick(QUALITIES), pick(OBJECTS)]),
          duties: duties.slice(index * 2, index * 2 + 2),
        })),
      })
    }
  }
  return files
}
