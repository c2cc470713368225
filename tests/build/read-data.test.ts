import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readDataFiles } from '../../src/build/read-data.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'read-data-'))
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(join(root, dirname(file)), { recursive: true })
  writeFileSync(join(root, file), content)
}

test('reads all files under data/ in the order of paths, but schemas and hidden files', () => {
  write('data/units/ict.json', '{}')
  write('data/ladders/clouds/levels/master.json', '雲')
  write('data/README.md', '')
  write('data/schema/units.json', '{}')
  write('data/.DS_Store', '')
  write('other/units.json', '{}')
  expect([...readDataFiles(root)]).toEqual([
    ['data/README.md', ''],
    ['data/ladders/clouds/levels/master.json', '雲'],
    ['data/units/ict.json', '{}'],
  ])
})

test('keeps a byte order mark, and marks bytes that are no UTF-8', () => {
  write('data/a.json', '\uFEFF{}')
  write('data/b.json', new Uint8Array([0x7b, 0xff, 0x7d]))
  expect([...readDataFiles(root).values()]).toEqual(['\uFEFF{}', '{\uFFFD}'])
})

test('reads nothing where there is no data/', () => {
  expect(readDataFiles(root).size).toBe(0)
})
