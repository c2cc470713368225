/** Tables as CSV, for spreadsheets. */
import Papa from 'papaparse'

const BYTE_ORDER_MARK = '\uFEFF'

/** What a spreadsheet would take for a formula; an apostrophe before it says that it is text. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/

function guard(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** Takes away the apostrophe that `formatCsv` put before what looks like a formula. */
export function unguard(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text
}

/** A table as CSV; spreadsheets know by the byte order mark at its start that it is UTF-8. */
export function formatCsv(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + Papa.unparse([heads, ...rows.map(row => row.map(guard))], { newline: '\r\n' })
}
