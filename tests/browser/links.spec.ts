import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listBuiltPages, OUT_DIR, readAttributes } from './built-pages.ts'
import { expect, test } from './test.ts'

test('no built page has a dead link: every address and every anchor is there', () => {
  const pages = listBuiltPages()
  const ids = new Map(pages.map(({ path, html }) => [path, new Set(readAttributes(html, 'id'))]))
  const dead = pages.flatMap(({ path, html }) =>
    [...new Set(readAttributes(html, 'href'))]
      .filter(href => href.startsWith('/') || href.startsWith('#'))
      .filter(href => {
        const [address = '', anchor] = href.split('#')
        const [target = ''] = address.split('?')
        const anchors = ids.get(target === '' ? path : target)
        if (!anchors) return !existsSync(join(OUT_DIR, target)) || target.endsWith('/')
        // A fragment such as #units=… is a page's state, no place on it.
        return anchor !== undefined && !anchor.includes('=') && !anchors.has(decodeURIComponent(anchor))
      })
      .map(href => `${path}: ${href}`),
  )
  expect(dead).toEqual([])
})

test('every built page names scripts and a document that are there', () => {
  const missing = listBuiltPages().flatMap(({ path, html }) =>
    ['data-entry', 'data-chunks', 'data-document']
      .flatMap(name => readAttributes(html, name).flatMap(value => value.split(' ')))
      .filter(file => file === '' || !existsSync(join(OUT_DIR, file)))
      .map(file => `${path}: ${file}`),
  )
  expect(missing).toEqual([])
})

test('no id stands twice on a built page', () => {
  const twice = listBuiltPages().flatMap(({ path, html }) => {
    const ids = readAttributes(html, 'id')
    return ids.filter((id, index) => ids.indexOf(id) !== index).map(id => `${path}: ${id}`)
  })
  expect(twice).toEqual([])
})
