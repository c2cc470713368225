/** The texts of the catalogue of units in Traditional Chinese; Simplified is converted from this file. */
import type { FacetName } from '../../documents/documents.ts'

/** Values of facets that the interface names, not the data: by facet and value. */
const optionNames: Readonly<Record<string, string>> = {
  'theme none': '沒有主題',
  'area none': '編號沒有註明',
  'way training': '培訓課程',
  'way rpl': '過往資歷認可',
  'way none': '沒有列出途徑',
  'use shared': '兩級或以上',
  'use single': '只有一級',
  'use unused': '沒有階梯列出',
  'status none': '沒有標記',
}

export const messages = {
  catalogueNeedsScript: '沒有 JavaScript，網址中的篩選和排序不會生效：以下是全部單元，按編號排列。',
  filterHeading: '篩選',
  filtersOn: (n: number) => `已用 ${n} 項`,
  facets: {
    ladder: '階梯',
    level: '級別',
    qf: '資歷級別',
    theme: '主題',
    area: '職能範疇（按舊式編號）',
    way: '途徑',
    use: '用於',
    status: '我的標記',
  } satisfies Record<FacetName | 'status', string>,
  optionNames,
  removeFilter: (facet: string, option: string) => `移除篩選：${facet}，${option}`,
  clearFilters: '清除全部篩選',
  sorts: {
    code: '編號',
    title: '名稱',
    qf: '資歷級別',
    theme: '主題',
    uses: '級別和主要工作',
    ways: '途徑',
  },
  groupBy: '分組',
  groupings: { none: '不分組', theme: '主題', qf: '資歷級別', level: '級別' },
  rowsShown: (from: number, to: number, found: number) =>
    found === 0 ? '沒有單元符合篩選。' : `第 ${from} 至 ${to} 個，共 ${found} 個單元`,
  noRowsHint: '移除一項篩選，或清除全部。',
  pages: '頁',
  page: (n: number) => `第 ${n} 頁`,
  previousPage: '上一頁',
  nextPage: '下一頁',
  selectAll: (n: number) => `選取本頁全部 ${n} 個單元`,
  selected: (n: number) => `已選 ${n} 個`,
  selectFirst: '選取單元，便可一併標記、比較覆蓋或匯出。',
  markSelected: (n: number) => `標記所選 ${n} 個`,
  coverSelected: '看所選單元的覆蓋',
  exportCsv: '匯出 CSV',
  exportJson: '匯出 JSON',
  exportName: '能力單元',
  exportFailed: '未能匯出，請再試。',
}

export type CatalogueMessages = typeof messages
