/** Something wrong in a data file: what, where, and what to do. */
export type Problem = {
  severity: 'error' | 'warning'
  /** Path of the file from the project's root, with forward slashes. */
  file: string
  /** Line and column, counted from 1. */
  line: number
  column: number
  /** Place in the file, such as `areas[0].duties[0].units[1]`; empty for the file as a whole. */
  path: string
  message: string
  /** What to do, as a sentence. */
  fix: string
}
