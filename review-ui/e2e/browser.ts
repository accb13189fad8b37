import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import packed from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { serviceUrl } from './service'

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Nothing is fetched in the background, and the sandbox is left out: the pages are our own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** An installed Chromium, or the one that comes as an npm package. */
export async function launch(): Promise<Browser> {
  const installed = process.env.CHROMIUM ?? INSTALLED.find(existsSync)
  return chromium.launch({
    executablePath: installed ?? (await packed.executablePath()),
    args: FLAGS,
  })
}

/** A machine that stalls is no defect of the product, whose speed is measured elsewhere. */
const PATIENCE_MILLIS = 20_000

export type Width = 1440 | 375
export type Scheme = 'light' | 'dark'

interface Account {
  username: string
  name: string
}

/** A signed-in person with a browser profile of their own. A script error fails whatever is being walked. */
export class Visitor {
  readonly errors: string[] = []

  readonly page: Page
  private readonly context: BrowserContext

  private constructor(page: Page, context: BrowserContext) {
    this.page = page
    this.context = context
    page.on('pageerror', (error) => this.errors.push(error.message))
  }

  static async open(browser: Browser, width: Width = 1440, scheme: Scheme = 'light') {
    const context = await browser.newContext({
      baseURL: serviceUrl,
      viewport: { width, height: width === 375 ? 812 : 900 },
      colorScheme: scheme,
      reducedMotion: 'reduce',
      hasTouch: width === 375,
    })
    context.setDefaultTimeout(PATIENCE_MILLIS)
    return new Visitor(await context.newPage(), context)
  }

  /** In the inbox of a person of the demonstration; the page that asks who one is has walks of its own. */
  static async signedIn(browser: Browser, name: string, width?: Width, scheme?: Scheme) {
    const visitor = await Visitor.open(browser, width, scheme)
    const demonstration = await visitor.context.request.get('/api/demonstration')
    const { accounts } = (await demonstration.json()) as { accounts: Account[] }
    const username = accounts.find((account) => account.name === name)?.username ?? name
    return visitor.signIn(username, username)
  }

  /** The same of somebody who is nobody of the demonstration. */
  static async withPassword(
    browser: Browser,
    username: string,
    password: string,
    width?: Width,
    scheme?: Scheme,
  ) {
    const visitor = await Visitor.open(browser, width, scheme)
    await visitor.context.request.get('/api/demonstration')
    return visitor.signIn(username, password)
  }

  private async signIn(username: string, password: string): Promise<this> {
    const token = (await this.context.cookies()).find((cookie) => cookie.name === 'XSRF-TOKEN')
    const answer = await this.context.request.post('/api/session', {
      headers: { 'X-XSRF-TOKEN': token?.value ?? '' },
      data: { username, password },
    })
    expect(answer.ok(), `${username} is signed in`).toBe(true)
    await this.page.goto('/')
    await this.page.getByRole('navigation', { name: 'Main' }).waitFor()
    return this
  }

  /** No serious or critical barrier, and nothing wider than the window. */
  async expectAccessible(where = this.page.url()): Promise<void> {
    // In the page itself, which has no frames of others, and without lists of what is right: a third of the time.
    const { violations } = await new AxeBuilder({ page: this.page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(
      serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`),
      where,
    ).toEqual([])
    const overhang = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overhang, `pixels wider than the window at ${where}`).toBeLessThanOrEqual(0)
  }

  async close(): Promise<void> {
    await this.context.close()
    expect(this.errors, 'script errors').toEqual([])
  }
}
