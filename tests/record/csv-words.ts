import type { CsvWords } from '../../src/record/record-csv.ts'

export const english: CsvWords = {
  columns: {
    code: 'Code',
    title: 'Title',
    qfLevel: 'QF level',
    status: 'Status',
    date: 'Date',
    note: 'Note',
  },
  statuses: { aimed: 'Aiming for it', working: 'Working on it', held: 'Held' },
}

export const chinese: CsvWords = {
  columns: { code: '編號', title: '名稱', qfLevel: '級別', status: '狀態', date: '日期', note: '備註' },
  statuses: { aimed: '目標', working: '進行中', held: '已具備' },
}

export const languages = [chinese, english]
