import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { PRERENDER_DIR, sitePlugin } from './src/build/site-plugin.ts'
import { parseSiteUrl } from './src/build/site-url.ts'

const sources = `${import.meta.dirname}/src`
const site = parseSiteUrl(process.env.SITE_URL)

export default defineConfig(({ isPreview = false }) => ({
  base: site.base,
  appType: isPreview ? 'mpa' : 'spa',
  define: { __SITE_URL__: JSON.stringify(site.url) },
  plugins: [react(), tailwindcss(), sitePlugin(site)],
  build: {
    outDir: process.env.OUT_DIR ?? 'dist',
    // Chunks have few imports, and the pages name them all: no helper is needed to preload them.
    modulePreload: false,
    cssCodeSplit: false,
    reportCompressedSize: false,
    assetsInlineLimit: 0,
  },
  builder: {},
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                {
                  name: 'vendor',
                  priority: 2,
                  test: /node_modules\/(react|react-dom|react-router|scheduler)\//,
                },
                // What two pages share comes with the app: few chunks a page, asked for at once. Only what
                // the questions need stays off the other pages; of it the ladder page needs a little.
                {
                  name: 'app',
                  priority: 1,
                  test: id =>
                    id.startsWith(`${sources}/`) &&
                    !/\/(pages|questions)\/|\/record\/(?!marks)|\/messages\/(?!load-|plural)|\/(theme-map|share-dialog|unit-table|units-of-kind|kind-links)|\/components\/search\/|\/src\/(fold|catalogue|nearest)\.ts/.test(
                      id,
                    ),
                },
                {
                  name: 'levels',
                  test: /\/src\/(questions\/(compare-levels|ladder-levels)|components\/theme-map)/,
                },
                // What reads and keeps the record; files and links are read by chunks of their own.
                {
                  name: 'record',
                  test: /\/src\/record\/(?!marks|csv|record-csv|read-file|share-link)|\/use-record|virtual:dataset|\/zod\//,
                },
                // What finds the nearest word is wanted by few.
                { name: 'nearest', test: /\/src\/nearest\.ts/ },
                // What is searched and how it is shown, for the box and for the page.
                {
                  name: 'search',
                  test: /\/src\/(questions\/search\/|components\/search\/(?!search-dialog)|fold\.ts)/,
                },
                {
                  name: 'questions',
                  test: /\/src\/(components\/)?questions\/(?!catalogue-view|list-found|search\/)/,
                },
              ],
            },
          },
        },
      },
    },
    ssr: {
      build: { outDir: PRERENDER_DIR, ssr: true, rolldownOptions: { input: 'src/prerender.tsx' } },
      resolve: { noExternal: true },
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/bench/**', 'node_modules/**'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    pool: 'threads',
    // Property-based tests on a busy machine take longer than the default allows.
    testTimeout: 60_000,
  },
}))
