/** Beside tests/browser/, where every test is Playwright's: what must hold before it can start. */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { findBrowser, installBrowser } from '../browser/find-browser.ts'

vi.mock('node:child_process', { spy: true })

const PLAYWRIGHT = chromium.executablePath()
const DEBIAN = '/usr/bin/chromium'

beforeEach(() => {
  vi.stubEnv('CHROMIUM_PATH', undefined)
  vi.stubEnv('CHROMIUM_THAT_RUNS', undefined)
  vi.spyOn(console, 'log').mockReturnValue()
  vi.spyOn(console, 'error').mockReturnValue()
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.mocked(execFileSync).mockReset()
})

describe('a browser that CHROMIUM_PATH names', () => {
  let folder = ''

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'find-browser-'))
  })

  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  /** Names an executable of these lines of shell, which notes how it is called. */
  function name(script: string): { path: string; calls: () => string } {
    const path = join(folder, 'chromium')
    const log = join(folder, 'calls')
    writeFileSync(log, '')
    writeFileSync(path, `#!/bin/sh\necho "$@" >> '${log}'\n${script}\n`)
    chmodSync(path, 0o755)
    vi.stubEnv('CHROMIUM_PATH', path)
    return { path, calls: () => readFileSync(log, 'utf8') }
  }

  /** What is found, on a machine that may have no other browser. */
  function find(): string | undefined {
    try {
      return findBrowser()
    } catch {
      return undefined
    }
  }

  test('is taken if it says its version', () => {
    const { path, calls } = name('echo Chromium 1.2.3')
    expect(find()).toBe(path)
    expect(calls()).toBe('--version\n')
  })

  test('is asked once, however often it is looked for', () => {
    const { path, calls } = name('echo Chromium 1.2.3')
    expect([find(), installBrowser(), find()]).toEqual([path, path, path])
    expect(calls()).toBe('--version\n')
  })

  test('is passed over if it is there but does not start, as without a library of the system', () => {
    const { path, calls } = name('echo libnss3.so: cannot open shared object file >&2; exit 127')
    expect(find()).not.toBe(path)
    expect(calls()).toBe('--version\n')
  })

  test('is passed over if it is no program', () => {
    const { path } = name('')
    chmodSync(path, 0o644)
    expect(find()).not.toBe(path)
  })

  test('is passed over if it is not there', () => {
    const path = join(folder, 'nothing')
    vi.stubEnv('CHROMIUM_PATH', path)
    expect(find()).not.toBe(path)
  })
})

describe('installing a browser', () => {
  /** Puts in place of this machine one where these browsers run; a step of installation may make more run. */
  function pretend({
    running = [],
    root = false,
    steps = {},
  }: {
    running?: string[]
    root?: boolean
    steps?: Record<string, string>
  }): string[] {
    const browsers = new Set(running)
    const taken: string[] = []
    vi.spyOn(process, 'getuid').mockReturnValue(root ? 0 : 1000)
    vi.mocked(execFileSync).mockImplementation((command, args) => {
      if (Array.isArray(args) && args[0] === '--version') {
        if (!browsers.has(command)) throw new Error(`${command} does not run`)
        return ''
      }
      const step = [command, ...(Array.isArray(args) ? args : [])].join(' ')
      taken.push(step)
      const browser = Object.entries(steps).find(([beginning]) => step.startsWith(beginning))?.[1]
      if (browser !== undefined) browsers.add(browser)
      return ''
    })
    return taken
  }

  const NPX = 'npx playwright install chromium'
  const APT = ['apt-get update -qq', 'apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk']

  test('takes no step where one runs', () => {
    const taken = pretend({ running: [DEBIAN], root: true })
    expect(installBrowser()).toBe(DEBIAN)
    expect(taken).toEqual([])
  })

  test('prefers Playwright’s own to the system’s', () => {
    pretend({ running: [DEBIAN, PLAYWRIGHT] })
    expect(installBrowser()).toBe(PLAYWRIGHT)
  })

  test('goes no further than Playwright’s where that runs', () => {
    const taken = pretend({ root: true, steps: { [NPX]: PLAYWRIGHT } })
    expect(installBrowser()).toBe(PLAYWRIGHT)
    expect(taken).toEqual([NPX])
  })

  test('goes on to Debian’s for root where Playwright’s was installed but does not run', () => {
    const taken = pretend({ root: true, steps: { 'apt-get install': DEBIAN } })
    expect(installBrowser()).toBe(DEBIAN)
    expect(taken).toEqual([NPX, ...APT])
  })

  test('takes Playwright’s where Debian’s brought the libraries that it lacked', () => {
    pretend({ root: true, steps: { 'apt-get install': PLAYWRIGHT } })
    expect(installBrowser()).toBe(PLAYWRIGHT)
  })

  test('says what to do where nothing runs, and leaves the system’s packages to root', () => {
    const taken = pretend({})
    expect(installBrowser).toThrow('CHROMIUM_PATH=/path/to/chromium npm test')
    expect(taken).toEqual([NPX])
  })
})
