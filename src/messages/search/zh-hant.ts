/** The texts for searching in Traditional Chinese; Simplified is converted from this file. */
import type { SearchKind } from '../../documents/documents.ts'

export const messages = {
  searchPlaceholder: '職位、單元、編號…',
  searchKeys: '↑↓ 選擇，Enter 打開，Esc 關閉',
  kinds: {
    ladder: '階梯',
    level: '級別',
    job: '職位',
    unit: '能力單元',
    duty: '主要工作',
    area: '工作領域',
    rpl: '過往資歷認可組合',
    theme: '主題',
    qf: '資歷級別',
  } satisfies Record<SearchKind, string>,
  results: '搜尋結果',
  resultsFound: (n: number) => `找到 ${n} 個結果`,
  resultsGuessed: '沒有完全相符的結果，以下最為接近。',
  resultsNone: (query: string) => `找不到「${query}」。`,
  resultsHint: '可以試較短的詞、另一種語文，或編號的一部分。',
  seeAllResults: (n: number) => `看全部 ${n} 個結果`,
  seeMoreOfKind: (n: number) => `再列出 ${n} 個`,
  dutyNumber: (n: number) => `主要工作 ${n}`,
  standsAlso: (n: number) => `另有 ${n} 處`,
  indexLoading: '正在載入搜尋資料，可以先輸入。',
  indexFailed: '搜尋資料未能載入，可能是網絡中斷。',
  queryCut: (most: number) => `查詢太長，只用了首 ${most} 個字元。`,
  searchNeedsScript: '搜尋要用 JavaScript。沒有的話，可以由這裏瀏覽。',
  searchIntro: '不論用繁體、簡體還是英文，都可以搜尋；編號可以只輸入一部分。',
  browseHeading: '瀏覽',
  browseLink: '或瀏覽階梯、主題和資歷級別',
  browseLadders: '職業資歷階梯',
  browseThemes: '按主題',
  browseQf: '按資歷級別',
}

export type SearchMessages = typeof messages
