import { describe, expect, test } from 'vitest'
import { parseSiteUrl } from '../../src/build/site-url.ts'

describe('the address of the site', () => {
  test.each([undefined, ''])('is that of the preview on this computer where %o is given', text => {
    expect(parseSiteUrl(text)).toEqual({ url: 'http://localhost:4173', base: '/', isDefault: true })
  })

  test.each([
    ['https://example.org', 'https://example.org', '/'],
    ['https://example.org/', 'https://example.org', '/'],
    ['https://example.org/ladders', 'https://example.org/ladders', '/ladders/'],
    ['https://example.org/ladders/', 'https://example.org/ladders', '/ladders/'],
    ['https://example.org/a/b//', 'https://example.org/a/b', '/a/b/'],
    ['http://EXAMPLE.org:8080/x/', 'http://example.org:8080/x', '/x/'],
  ])('%s is %s with the base path %s', (text, url, base) => {
    expect(parseSiteUrl(text)).toEqual({ url, base, isDefault: false })
  })

  test.each([
    'example.org',
    '/ladders/',
    'ftp://example.org/',
    'https://',
    'https://example.org/?from=x',
    'https://example.org/#top',
  ])('may not be %s, and the error says what to write', text => {
    expect(() => parseSiteUrl(text)).toThrow(
      `SITE_URL is "${text}"; write origin and path of the site, such as https://example.org/ladders/`,
    )
  })
})
