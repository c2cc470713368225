import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
]

/** A Chromium on this machine: named by CHROMIUM_PATH, Playwright's own, or the system's. */
function findInstalled(): string | undefined {
  const candidates = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM]
  return candidates.find((path): path is string => path !== undefined && path !== '' && existsSync(path))
}

function tryRun(command: string, args: string[]): boolean {
  console.log(`no Chromium found, trying: ${command} ${args.join(' ')}`)
  try {
    execFileSync(command, args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    return true
  } catch {
    return false
  }
}

/** The path of an installed Chromium; throws with what to do where there is none. */
export function findBrowser(): string {
  const path = findInstalled()
  if (path === undefined)
    throw new Error('No Chromium. npm test installs one, or name yours: CHROMIUM_PATH=/path/to/chromium')
  return path
}

/** Installs a Chromium where there is none: Playwright's, or Debian's for root, with Chinese faces. */
export function installBrowser(): string {
  const present = findInstalled()
  if (present !== undefined) return present
  tryRun('npx', ['playwright', 'install', 'chromium'])
  if (findInstalled() === undefined && process.getuid?.() === 0) {
    tryRun('apt-get', ['update', '-qq'])
    tryRun('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'])
  }
  const installed = findInstalled()
  if (installed === undefined) {
    throw new Error(
      'No Chromium could be installed. Install one and name it: CHROMIUM_PATH=/path/to/chromium npm test',
    )
  }
  return installed
}
