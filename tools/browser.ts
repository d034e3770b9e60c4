import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
]

/** Software WebGL, and none of the errands that a browser runs on its own. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

/** Path of an installed Chromium, or `undefined`. `CHROMIUM` in the environment comes first. */
export function installedBrowser(): string | undefined {
  const wanted = process.env.CHROMIUM
  if (wanted) return wanted
  return SYSTEM.find((path) => existsSync(path)) ?? downloadedBrowser()
}

/**
 * Path of a Chromium: the system's; else the distribution's package where this process may install it; else
 * Playwright's own download. Says what it does, because it can take minutes.
 * @throws Error with what to do, when there is none to be had
 */
export function getBrowser(): string {
  const found = installedBrowser()
  if (found) return found
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('No Chromium found: installing the distribution’s package (chromium).')
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
    })
  }
  const installed = installedBrowser()
  if (installed) return installed
  console.log('No Chromium found: asking Playwright to download one.')
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' })
  const downloaded = installedBrowser()
  if (downloaded) return downloaded
  throw new Error(
    'The browser tests need Chromium and none could be installed. Install it (Debian, Ubuntu: apt-get install chromium) ' +
      'or name one: CHROMIUM=/path/to/chromium npm test',
  )
}

function downloadedBrowser(): string | undefined {
  try {
    const script = 'process.stdout.write(require("@playwright/test").chromium.executablePath())'
    const path = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}
