import { defineConfig } from '@playwright/test'
import { findBrowser } from './find-browser.ts'
import { SITES } from './sites.ts'

export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  reporter: [['line'], ['json', { outputFile: '../../test-results/browser.json' }]],
  outputDir: '../../test-results/browser',
  use: {
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    baseURL: SITES.main.url,
    locale: 'zh-HK',
  },
  webServer: Object.values(SITES).map(({ outDir, siteUrl, port, probe }) => ({
    command: `vite preview --port ${port} --strictPort`,
    cwd: '../..',
    env: { OUT_DIR: outDir, SITE_URL: siteUrl },
    url: probe,
    reuseExistingServer: false,
  })),
})
