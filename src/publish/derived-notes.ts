/** Notes that follow from the data, so that nobody has to write them, or keep them true, by hand. */
import type { Way, Wording } from '../dataset/schema.ts'
import type { NoteKind } from '../documents/documents.ts'

type DerivedNote = { kind: NoteKind; text: Wording }

function join(values: readonly string[], between: string): string {
  return values.join(between)
}

/** The unit stands at another QF level than every route that its duty names. */
export function noteQfLevel(qfLevel: number, ways: readonly Way[]): DerivedNote[] {
  const routes = [...new Set(ways.map(way => way.qfLevel))]
  if (routes.length === 0 || routes.includes(qfLevel)) return []
  const above = routes.every(route => qfLevel > route)
  const below = routes.every(route => qfLevel < route)
  const [zh, en] = above ? ['高於', 'above'] : below ? ['低於', 'below'] : ['不同於', 'other than']
  return [
    {
      kind: 'qf-level-differs',
      text: {
        'zh-Hant': `單元的資歷級別（${qfLevel}）${zh}途徑所列的（${join(routes.map(String), '、')}）；來源文件如此。`,
        en: `The unit’s QF level (${qfLevel}) is ${en} that of the way to qualify (${join(routes.map(String), ', ')}), as in the source.`,
      },
    },
  ]
}

/** The unit is listed on other levels of the ladder too. */
export function noteShared(levels: readonly Wording[]): DerivedNote[] {
  if (levels.length === 0) return []
  const english = levels.map(name => name.en ?? name['zh-Hant'])
  return [
    {
      kind: 'shared-unit',
      text: {
        'zh-Hant': `${join(
          levels.map(name => name['zh-Hant']),
          '、',
        )}亦列有這個單元。`,
        en: `Also listed on: ${join(english, ', ')}.`,
      },
    },
  ]
}

/** Another work area of the level has the same name; `duties` are the numbers of that area's duties. */
export function noteSameName(duties: readonly number[]): DerivedNote[] {
  if (duties.length === 0) return []
  return [
    {
      kind: 'same-name',
      text: {
        'zh-Hant': `這個級別另有一個同名的工作領域（主要工作 ${join(duties.map(String), '、')}）。`,
        en: `Another work area of this level has the same name in the source (main duty ${join(duties.map(String), ', ')}).`,
      },
    },
  ]
}
