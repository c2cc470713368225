import { Converter, CustomConverter } from 'opencc-js/t2cn'

/** Words that OpenCC leaves in a form that Simplified Chinese does not use. */
const mendWords = CustomConverter([
  ['執著', '执着'],
  ['藉著', '借着'],
  ['甚麼', '什么'],
])

const mendCharacters = Converter({ from: 'hk', to: 'cn' })

/** Turns Traditional Chinese as written in Hong Kong into Simplified (OpenCC). */
export function simplify(text: string): string {
  return mendCharacters(mendWords(text))
}

/** What programs call things in Hong Kong, with the words of Simplified Chinese for them. */
const mendTerms = CustomConverter([
  ['匯出', '导出'],
  ['匯入', '导入'],
  ['檔案', '文件'],
  ['連結', '链接'],
  ['列印', '打印'],
  ['字元', '字符'],
  ['程式碼', '代码'],
  ['程式', '程序'],
  ['伺服器', '服务器'],
  ['分頁', '标签页'],
  ['裝置', '设备'],
  ['選單', '菜单'],
  ['網址列', '地址栏'],
  ['試算表', '电子表格'],
  ['儲存空間', '存储空间'],
  ['儲存', '保存'],
  ['載入', '加载'],
])

/** The same for the interface's own texts, with the terms that readers of Simplified Chinese know from programs. */
export function simplifyTexts(text: string): string {
  return simplify(mendTerms(text))
}
