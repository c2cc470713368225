import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SITES } from './sites.ts'

/** The folder of the build as deployed. */
export const OUT_DIR = join(import.meta.dirname, '../..', SITES.main.outDir)

/**
 * Every page of that build: its path, with a slash at both ends, and its HTML. What only leads on from the
 * earlier code of a unit is no page.
 */
export function listBuiltPages(): { path: string; html: string }[] {
  return globSync('**/index.html', { cwd: OUT_DIR })
    .map(file => ({
      path: `/${file.slice(0, -'index.html'.length)}`,
      html: readFileSync(join(OUT_DIR, file), 'utf8'),
    }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
}

/** The values of an attribute in HTML as the build and React write it: double quotes, no spaces around the sign. */
export function readAttributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&'),
  )
}
