/** What ARCHITECTURE.md says of the source, held against the source. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { parseAst } from 'vite'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../src/dataset/dataset.ts'
import { RESERVED_SEGMENTS, START_ID } from '../src/dataset/reserved-ids.ts'
import { LOCALE_FACTS, LOCALES } from '../src/locale.ts'
import { directoryPath, documentPath, formatPath, type Place, START, schemaPath } from '../src/paths.ts'
import { cloudComputing, realDataset } from './fixtures/datasets.ts'

const ROOT = join(import.meta.dirname, '..')

type Node = { type: string } & Record<string, unknown>

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** A node of a syntax tree with all nodes under it. */
function listNodes(node: Node): Node[] {
  const below = Object.values(node).flat().filter(isNode)
  return [node, ...below.flatMap(listNodes)]
}

/** One import, of whatever kind. `typesOnly`: nothing of it is left in the compiled code. */
type Import = { specifier: string; typesOnly: boolean }

function readString(value: unknown): string | undefined {
  return isNode(value) && typeof value.value === 'string' ? value.value : undefined
}

function listImports(nodes: Node[]): Import[] {
  return nodes.flatMap(({ type, source, importKind, exportKind }): Import[] => {
    if (!/^(Import|Export|TSImport)/.test(type)) return []
    const specifier = readString(source)
    const typesOnly = type === 'TSImportType' || importKind === 'type' || exportKind === 'type'
    return specifier === undefined ? [] : [{ specifier, typesOnly }]
  })
}

function nodesOf(code: string): Node[] {
  const program: unknown = parseAst(code, { lang: 'tsx' })
  return isNode(program) ? listNodes(program) : []
}

const files = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => relative(ROOT, join(entry.parentPath, entry.name)))

const modules = files
  .filter(file => /\.tsx?$/.test(file))
  .map(file => ({ file, nodes: nodesOf(readFileSync(join(ROOT, file), 'utf8')) }))

/** The files that have a node that `find` wants, by type and offset. */
function findNodes(find: (node: Node, file: string) => boolean): string[] {
  return modules.flatMap(({ file, nodes }) =>
    nodes.filter(node => find(node, file)).map(({ type, start }) => `${file}, ${type} at ${start}`),
  )
}

/** The text of a string, or that before the first hole of a template. */
function literalText(node: Node): string | undefined {
  if (node.type === 'Literal') return readString(node)
  if (node.type === 'JSXText' && typeof node.value === 'string') return node.value
  if (node.type !== 'TemplateElement') return undefined
  const { value } = node
  return typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : undefined
}

/** What a dataset calls its records: ids, Chinese titles and codes. */
function listNames({ ladders: byId, themes, units }: Dataset): string[] {
  const ladders = [...byId.values()]
  const levels = ladders.flatMap(({ rungs }) => rungs.flat())
  const areas = levels.flatMap(level => level.areas)
  const duties = areas.flatMap(area => area.duties)
  const jobs = levels.flatMap(level => level.jobs)
  return [
    ...[...ladders, ...levels, ...areas, ...duties, ...jobs, ...themes].map(({ id }) => id),
    ...[...ladders, ...duties, ...jobs].map(({ title }) => title['zh-Hant']),
    ...[...levels, ...areas].map(({ name }) => name['zh-Hant']),
    ...units.keys(),
  ]
}

describe('the reader of imports', () => {
  test.each([
    ["import a from 'x'", { specifier: 'x', typesOnly: false }],
    ["import 'x'", { specifier: 'x', typesOnly: false }],
    ["import type { A } from 'x'", { specifier: 'x', typesOnly: true }],
    ["import { type A } from 'x'", { specifier: 'x', typesOnly: false }],
    ["const a = () => import('x')", { specifier: 'x', typesOnly: false }],
    ["export { a } from 'x'", { specifier: 'x', typesOnly: false }],
    ["export type { A } from 'x'", { specifier: 'x', typesOnly: true }],
    ["export * from 'x'", { specifier: 'x', typesOnly: false }],
    ["type A = import('x').A", { specifier: 'x', typesOnly: true }],
  ])('reads %s', (code, expected) => {
    expect(listImports(nodesOf(code))).toEqual([expected])
  })
})

describe('the floors', () => {
  type Floor = { names: string[]; may: Map<string, 'all' | 'types'> }

  /** The table of floors in ARCHITECTURE.md: names of a row, what its last column allows. */
  const floors = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8')
    .split('\n')
    .map(line => line.split('|').map(cell => cell.trim()))
    .filter(cells => cells.length === 5 && /^`.*`$/.test(cells[1] ?? ''))
    .map(
      ([, names = '', , uses = '']): Floor => ({
        names: [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
        may: new Map(
          [...uses.matchAll(/`([^`]+)`( \(types\))?/g)].map(([, name = '', types]) => [
            name,
            types === undefined ? 'all' : 'types',
          ]),
        ),
      }),
    )

  /** `src/app/app.tsx` stands on `app/`, `src/paths.ts` on `paths.ts`. */
  function floorName(file: string): string {
    const [, first = '', ...rest] = file.split('/')
    return rest.length > 0 ? `${first}/` : first
  }

  function importedFloor(file: string, specifier: string): string {
    if (specifier.startsWith('.')) return floorName(join(dirname(file), specifier))
    return specifier.replace(/^(node):.*|\/.*/, '$1')
  }

  test('are those of the source', () => {
    const named = floors.flatMap(({ names }) => names)
    expect(new Set(named)).toEqual(
      new Set(files.map(floorName).filter(name => !name.startsWith('styles') && name !== 'styles/')),
    )
    expect(named).toHaveLength(new Set(named).size)
  })

  test('import from one another only as ARCHITECTURE.md allows', () => {
    const forbidden = modules.flatMap(({ file, nodes }) => {
      const floor = floors.find(({ names }) => names.includes(floorName(file)))
      return listImports(nodes)
        .filter(({ specifier, typesOnly }) => {
          const target = importedFloor(file, specifier)
          if (floor?.names.includes(target)) return false
          const allowed = floor?.may.get(target)
          return allowed === undefined || (allowed === 'types' && !typesOnly)
        })
        .map(({ specifier }) => `${file} imports ${specifier}`)
    })
    expect(forbidden).toEqual([])
  })

  test('no page imports from another page', () => {
    const crossing = modules
      .filter(({ file }) => file.startsWith('src/pages/'))
      .flatMap(({ file, nodes }) =>
        listImports(nodes)
          .filter(({ specifier }) => specifier.startsWith('.'))
          .map(({ specifier }) => ({ file, target: join(dirname(file), specifier) }))
          .filter(
            ({ target }) =>
              target.startsWith('src/pages/') &&
              dirname(target) !== dirname(file) &&
              target !== 'src/pages/page-module.ts',
          ),
      )
    expect(crossing).toEqual([])
  })

  test('the source imports no tests', () => {
    expect(
      findNodes(node => listImports([node]).some(({ specifier }) => /\/tests\//.test(specifier))),
    ).toEqual([])
  })
})

describe('the source', () => {
  test('has no folder for odds and ends', () => {
    expect(files.filter(file => /(^|\/)(utils?|helpers?|misc|common|shared|lib)\//.test(file))).toEqual([])
  })

  test('names its files in kebab-case', () => {
    expect(
      files.filter(file => !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.(ts|tsx|css)$/.test(basename(file))),
    ).toEqual([])
  })

  test('has no barrels and no default exports', () => {
    expect(
      findNodes(({ type }) => type === 'ExportAllDeclaration' || type === 'ExportDefaultDeclaration'),
    ).toEqual([])
  })

  test('has no any, no ! and no casts but as const', () => {
    const isConst = ({ typeAnnotation }: Node) =>
      isNode(typeAnnotation) && isNode(typeAnnotation.typeName) && typeAnnotation.typeName.name === 'const'
    expect(
      findNodes(
        node =>
          ['TSAnyKeyword', 'TSNonNullExpression', 'TSTypeAssertion'].includes(node.type) ||
          (node.type === 'TSAsExpression' && !isConst(node)) ||
          (node.type === 'VariableDeclarator' && node.definite === true),
      ),
    ).toEqual([])
  })

  test('silences no compiler', () => {
    const silencing = modules
      .map(({ file }) => file)
      .filter(file => /@ts-(ignore|expect-error|nocheck)/.test(readFileSync(join(ROOT, file), 'utf8')))
    expect(silencing).toEqual([])
  })

  test('writes addresses of the site in paths.ts only', () => {
    const places: Place[] = [{ page: 'about' }, { page: 'unit', code: 'x' }, { page: 'rpl', cluster: 'x' }]
    const segments = [
      ...places.map(place => formatPath('zh-Hant', place)),
      ...LOCALES.map(locale => formatPath(locale, { page: 'home' })),
      documentPath('en', { page: 'home' }),
    ].flatMap(path => path.split('/')[1] || [])
    const address = new RegExp(`^/(${segments.join('|')})(/|$)`)
    expect(
      findNodes((node, file) => file !== 'src/paths.ts' && address.test(literalText(node) ?? '')),
    ).toEqual([])
    expect(segments).toEqual(expect.arrayContaining(['about', 'units', 'rpl', 'zh-hans', 'en', 'api']))
  })

  test('names no ladder, level, job title, work area, duty, theme or unit', () => {
    // A ladder may call something by one word that the code needs too, such as “training”; no harm in that.
    const names = new Set([
      ...listNames(cloudComputing),
      ...listNames(realDataset).filter(name => !/^[a-z]+$/.test(name)),
    ])
    expect(names).toContain('cloud-computing')
    expect(findNodes(node => names.has(literalText(node) ?? ''))).toEqual([])
  })
})

describe('the segments that no ladder may have as its id', () => {
  const ID = 'some-id'
  const places: Place[] = [
    { page: 'home' },
    { page: 'about' },
    { page: 'coverage' },
    { page: 'record' },
    { page: 'compare', ladder: ID },
    { page: 'climb', ladder: ID },
    { page: 'unit', code: ID },
    { page: 'rpl', cluster: ID },
    { page: 'ladder', ladder: ID },
    { page: 'level', ladder: ID, level: ID },
    { page: 'job', ladder: ID, job: ID },
  ]
  const addresses = [
    ...LOCALES.flatMap(locale => [
      ...places.map(place => formatPath(locale, place)),
      ...places.map(place => documentPath(locale, place)),
      directoryPath(locale),
    ]),
    schemaPath(ID),
  ]

  test('are those that addresses start with', () => {
    const first = new Set(addresses.map(path => path.split('/')[1] ?? ''))
    const reserved = [...first].filter(segment => segment !== '' && segment !== ID)
    expect(reserved).toEqual(
      expect.arrayContaining(['about', 'units', 'rpl', 'record', 'api', 'en', 'zh-hans']),
    )
    expect(reserved.filter(segment => !RESERVED_SEGMENTS.has(segment))).toEqual([])
  })

  test.each(LOCALES.map(locale => LOCALE_FACTS[locale].segment).filter(segment => segment !== ''))(
    'have the language %s',
    segment => {
      expect(RESERVED_SEGMENTS.has(segment)).toBe(true)
    },
  )

  test('have beside them the id that the address of a climb needs', () => {
    expect(START_ID).toBe(START)
  })

  test('have the folder of the built chunks', () => {
    expect(RESERVED_SEGMENTS.has('assets')).toBe(true)
  })
})
