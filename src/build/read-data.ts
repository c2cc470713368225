import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/**
 * The texts of all files under data/ of the project at `root`, keyed by path from there with forward
 * slashes. The schemas, which are made from code, and hidden files are left out; without data/ the map is
 * empty. A byte order mark is kept and bytes that are no UTF-8 become U+FFFD, for parseDataset to report.
 *
 * @throws Error of the file system if a file cannot be read.
 */
export function readDataFiles(root: string): Map<string, string> {
  const folder = join(root, 'data')
  if (!existsSync(folder)) return new Map()
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
      .map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter(file => !file.startsWith('data/schema/'))
      .sort()
      .map(file => [file, decoder.decode(readFileSync(join(root, file)))]),
  )
}
