/** Where the site will stand: `url` is origin and base path without a slash at the end, `base` the path with slashes. */
export type SiteUrl = { url: string; base: string; isDefault: boolean }

const LOCAL = 'http://localhost:4173'

/**
 * Reads SITE_URL, such as `https://example.org/ladders/`. Unset or empty, the site is built for this computer.
 * Throws an error that says what to write where it is no http(s) address or has a query or fragment.
 */
export function parseSiteUrl(text: string | undefined): SiteUrl {
  const isDefault = text === undefined || text === ''
  const value = isDefault ? LOCAL : text
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(
      `SITE_URL is "${value}"; write origin and path of the site, such as https://example.org/ladders/`,
    )
  }
  const path = url.pathname.replace(/\/+$/, '')
  return { url: url.origin + path, base: `${path}/`, isDefault }
}
