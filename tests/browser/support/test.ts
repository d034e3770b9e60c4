import AxeBuilder from '@axe-core/playwright'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

export type { Page }
export { expect }

interface Guard {
  /** Origins that this test's pages may ask for something; the served site is always one. */
  allow(origin: string): void
  /** Guards another browsing context, such as one without scripts, as the test's own. */
  watch(context: BrowserContext): Promise<void>
}

const POLICY_MARK = 'security policy violation:'

/**
 * Every browser test runs under a guard: no request leaves the origin, nothing breaks the security policy, no
 * script fails unseen. Breaking any of them fails the test that broke it.
 */
export const test = base.extend<{ guard: Guard }>({
  guard: [
    async ({ context, baseURL }, use) => {
      const allowed = new Set([new URL(baseURL ?? 'http://localhost').origin])
      const seen: string[] = []
      const watch = async (watched: BrowserContext) => {
        await watched.addInitScript((mark) => {
          document.addEventListener('securitypolicyviolation', (event) => {
            console.error(mark, event.violatedDirective, event.blockedURI, event.sourceFile)
          })
        }, POLICY_MARK)
        watched.on('request', (request) => {
          const url = new URL(request.url())
          if (url.protocol !== 'blob:' && !allowed.has(url.origin)) seen.push(`asked for ${request.url()}`)
        })
        watched.on('console', (message) => {
          if (message.text().startsWith(POLICY_MARK)) seen.push(message.text())
        })
        watched.on('weberror', (error) =>
          seen.push(`script failed: ${error.error().stack ?? error.error().message}`),
        )
      }
      await watch(context)
      await use({ allow: (origin) => allowed.add(origin), watch })
      expect(seen, 'requests to other origins, policy violations and script errors').toEqual([])
    },
    { auto: true },
  ],
})

/** No axe rule broken on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(found).toEqual([])
}

/** Nothing of the page sticks out sideways: the commonest way in which a mirrored or a narrow page is broken. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(excess).toBeLessThanOrEqual(0)
}

export const DESKTOP = { width: 1440, height: 900 }
export const PHONE = { width: 390, height: 844 }
export const LANGUAGES = [
  { tag: 'zh-Hans', dir: 'ltr' },
  { tag: 'ar', dir: 'rtl' },
] as const
