import { defineConfig } from '@playwright/test'
import { BROWSER_ARGS, installedBrowser } from './tools/browser.ts'

const PORT = 4183

export default defineConfig({
  testDir: 'tests/browser',
  // Software WebGL shares two cores with the page: one page at a time is the fastest.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  outputDir: 'test-results/browser',
  use: {
    baseURL: `http://localhost:${PORT}/`,
    launchOptions: { executablePath: installedBrowser(), args: BROWSER_ARGS },
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}/catalog.json`,
    reuseExistingServer: false,
  },
})
