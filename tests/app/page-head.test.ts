// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { applyHead, type HeadTag, listHeadTags } from '../../src/app/page-head.ts'

const SITE = 'https://example.org/base'
const summary = { title: 'A "unit" & more', description: 'What <it> is' }
const tags = listHeadTags('en', { page: 'unit', code: 'X1' }, summary, 'The site', SITE)

/** The value of the tag with an attribute of this value. */
function find(list: HeadTag[], attribute: string, value: string): (string | undefined)[] {
  return list
    .filter(({ attributes }) => attributes[attribute] === value)
    .map(({ attributes: { content, href } }) => content ?? href)
}

beforeEach(() => {
  document.head.innerHTML =
    '<meta charset="utf-8"><title>Before</title><meta name="description" content="old" data-head>'
})

describe('the head of a page', () => {
  test('describes it', () => {
    expect(find(tags, 'name', 'description')).toEqual(['What <it> is'])
  })

  test('names its address, with the base path', () => {
    expect(find(tags, 'rel', 'canonical')).toEqual([`${SITE}/en/units/X1/`])
  })

  test('names it in all languages, Traditional Chinese for whoever asks for another', () => {
    const alternates = tags.filter(({ attributes }) => attributes.rel === 'alternate')
    expect(alternates.map(({ attributes: { hreflang, href } }) => [hreflang, href])).toEqual([
      ['zh-Hant-HK', `${SITE}/units/X1/`],
      ['zh-Hans', `${SITE}/zh-hans/units/X1/`],
      ['en', `${SITE}/en/units/X1/`],
      ['x-default', `${SITE}/units/X1/`],
    ])
  })

  test('tells link previews what it is', () => {
    const properties = ['title', 'description', 'url', 'type', 'site_name', 'locale', 'image']
    expect(properties.map(name => find(tags, 'property', `og:${name}`))).toEqual([
      [summary.title],
      [summary.description],
      [`${SITE}/en/units/X1/`],
      ['website'],
      ['The site'],
      ['en_HK'],
      [expect.stringMatching(/^https:\/\/example\.org\/base\/.+/)],
    ])
  })

  test('of no place only asks not to be indexed', () => {
    expect(listHeadTags('en', undefined, summary, 'The site', SITE)).toEqual([
      { tag: 'meta', attributes: { name: 'robots', content: 'noindex' } },
    ])
  })
})

describe('the head of the document', () => {
  test('becomes that of the page shown', () => {
    applyHead('en', summary.title, tags)
    expect(document.title).toBe(summary.title)
    expect(document.documentElement.lang).toBe('en')
    expect(document.head.querySelector('meta[name=description]')).toHaveAttribute('content', 'What <it> is')
    expect(document.head.querySelectorAll('[data-head]')).toHaveLength(tags.length)
  })

  test('keeps nothing of the page before, and what belongs to no page', () => {
    applyHead('en', summary.title, tags)
    applyHead('zh-Hant', '別的', [{ tag: 'meta', attributes: { name: 'robots', content: 'noindex' } }])
    expect(document.documentElement.lang).toBe('zh-Hant-HK')
    expect(document.head.innerHTML).toBe(
      '<meta charset="utf-8"><title>別的</title><meta name="robots" content="noindex" data-head="">',
    )
  })
})
