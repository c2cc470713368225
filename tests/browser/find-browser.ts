import { execFileSync } from 'node:child_process'
import { chromium } from '@playwright/test'

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
]

/**
 * Whether there is a browser at the path that starts here: one that lacks a library of the system is a file
 * like any other. What runs is kept in the environment, for Playwright's workers, which look for it again.
 */
function isRunning(path: string): boolean {
  if (process.env.CHROMIUM_THAT_RUNS === path) return true
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 10_000 })
  } catch {
    return false
  }
  process.env.CHROMIUM_THAT_RUNS = path
  return true
}

/** A Chromium that runs on this machine: named by CHROMIUM_PATH, Playwright's own, or the system's. */
function findInstalled(): string | undefined {
  const candidates = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM]
  return candidates.find((path): path is string => path !== undefined && path !== '' && isRunning(path))
}

/** Runs a step of the installation. Whether it helped shows in what runs then, not in how it ended. */
function tryRun(command: string, args: string[]): void {
  console.log(`no Chromium runs, trying: ${command} ${args.join(' ')}`)
  try {
    execFileSync(command, args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
}

/** The path of a Chromium that runs; throws with what to do where there is none. */
export function findBrowser(): string {
  const path = findInstalled()
  if (path === undefined)
    throw new Error(
      'No Chromium runs here. npm test installs one, or name yours: CHROMIUM_PATH=/path/to/chromium',
    )
  return path
}

/** Installs a Chromium where none runs: Playwright's, or Debian's for root, with Chinese faces. */
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
      'No Chromium that runs could be installed. Install one and name it: CHROMIUM_PATH=/path/to/chromium npm test',
    )
  }
  return installed
}
