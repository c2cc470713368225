/** The texts for the visitor's record in Traditional Chinese. Simplified Chinese is converted from this file. */

export const messages = {
  markOne: (code: string) => `標記 ${code}`,
  markSeveral: (n: number) => `標記 ${n} 個單元`,
  unmark: '不標記',
  done: '完成',
  undo: '撤銷',
  markedAs: (n: number, status: string) => `已標記 ${n} 個單元：${status}`,
  unmarked: (n: number) => `已除去 ${n} 個單元的標記`,
  staysHere: '標記只存放在這部裝置，不會傳送到任何伺服器。',
}

export type RecordMessages = typeof messages
