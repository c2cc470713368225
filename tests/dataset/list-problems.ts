import { parseDataset } from '../../src/dataset/parse-dataset.ts'

/** Every problem of a dataset on one line: severity if it is a warning, place, path, message and fix. */
export function listProblems(files: ReadonlyMap<string, string>): string[] {
  return parseDataset(files).problems.map(({ severity, file, line, column, path, message, fix }) =>
    [
      ...(severity === 'warning' ? ['warning:'] : []),
      `${file}:${line}:${column}`,
      ...(path === '' ? [] : [path]),
      '|',
      message,
      fix,
    ].join(' '),
  )
}
