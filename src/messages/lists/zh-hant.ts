/** The texts of lists of units in Traditional Chinese; Simplified is converted from this file. */

export const messages = {
  themesAreOwn: '主題是本站的歸類，不是來源文件的內容。',
  columnUnit: '能力單元',
  columnUses: '列於',
  rowsCut: (shown: number, total: number) => `以下是 ${total} 個單元中的首 ${shown} 個。`,
  kindUnits: (n: number) => `${n} 個能力單元`,
  noUnitsOfKind: '資料中沒有這一類單元。',
  toCatalogue: '在目錄中看全部',
  selectOne: (code: string) => `選取 ${code}`,
  wayTraining: '培訓課程',
  wayRpl: '過往資歷認可',
  lowerKind: '低一級',
  higherKind: '高一級',
}

export type ListMessages = typeof messages
