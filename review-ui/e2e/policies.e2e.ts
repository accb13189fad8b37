import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { command, submitRevision, text } from './session'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

const FIXED = [{ kind: 'NOBODY_APPROVES_THEIR_OWN' }, { kind: 'DECIDER_NAMED' }]

function define(page: Page, name: string, ...rules: object[]) {
  const body = { name, rules: [...rules, ...FIXED], reason: 'For a walk.' }
  return command(page, '/policies', body)
}

test('any two versions of a policy are compared', async () => {
  const name = `Compared ${Date.now()}`
  const admin = await Visitor.signedIn(browser, 'Administrator')
  const { page } = admin
  await define(page, name, { kind: 'ALL_APPROVERS_ASSENT' }, { kind: 'PAGE_LIMIT', number: 6 })
  const revise = (seen: number, ...rules: object[]) =>
    command(page, '/policies/versions', {
      name,
      seen,
      rules: [...rules, ...FIXED],
      reason: 'For a walk.',
    })
  await revise(1, { kind: 'ALL_APPROVERS_ASSENT' }, { kind: 'PAGE_LIMIT', number: 4 })
  await revise(2, { kind: 'QUORUM_ASSENTS', number: 60 }, { kind: 'PAGE_LIMIT', number: 4 })
  await page.goto('/policies')
  const policy = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) })
  await policy.getByText('3 versions, with reasons').click()
  const compared = policy.getByRole('region', { name: 'Two versions compared' })
  await compared.getByText('no longer: All approvers assent').waitFor()
  expect(await compared.getByText('at most 6 pages').count()).toBe(0)
  await compared.getByRole('combobox', { name: 'From' }).click()
  await page.getByRole('option', { name: 'Version 1' }).click()
  await compared.getByText('changed: The memo has at most 4 pages').waitFor()
  await compared.getByText('before: The memo has at most 6 pages').waitFor()
  await compared.getByText('added: More than 60 % of the approvers').waitFor()
  await admin.expectAccessible()
  await admin.close()
})

test('a policy asks for somebody of a group that is kept', async () => {
  const group = `Buyers ${Date.now()}`
  const name = `Asks ${group}`
  const admin = await Visitor.signedIn(browser, 'Administrator')
  const { page } = admin
  await page.goto('/policies')
  await page.getByRole('button', { name: 'Add a group' }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(group)
  await page.getByRole('combobox', { name: 'People' }).fill('Retail')
  await page.getByRole('option', { name: 'Retail executive' }).click()
  await page.getByRole('textbox', { name: 'Reason' }).fill('They buy.')
  await admin.expectAccessible()
  await page.getByRole('button', { name: 'Add the group' }).click()
  await page.getByRole('button', { name: `Change the people of “${group}”` }).waitFor()

  await page.getByRole('button', { name: 'Compose a policy' }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await page.getByRole('combobox', { name: 'Add a rule' }).click()
  await page.getByRole('option', { name: 'A group assents' }).click()
  await page.getByRole('combobox', { name: 'Group: which' }).click()
  await page.getByRole('option', { name: group }).click()
  await page
    .getByRole('status', { name: 'What these rules say' })
    .getByText(`somebody of ${group} (Retail executive) assents`)
    .waitFor()
  await page.getByLabel('Group: how many assent', { exact: true }).selectOption('All of them')
  await page
    .getByRole('status', { name: 'What these rules say' })
    .getByText(`all of ${group} (Retail executive) assent`)
    .waitFor()
  await page.getByLabel('Group: how many assent', { exact: true }).selectOption('At least')
  await page
    .getByRole('status', { name: 'What these rules say' })
    .getByText(`2 of the group “${group}” could never assent: 1 person is in it.`)
    .waitFor()
  await admin.expectAccessible()
  await page.getByLabel('Group: how many assent', { exact: true }).selectOption('All of them')
  await page.getByRole('textbox', { name: 'Reason' }).fill('They buy.')
  await page.getByRole('button', { name: 'Define', exact: true }).click()
  await page
    .getByText(`all of ${group} (whoever is in that group when the review opens)`)
    .first()
    .waitFor()
  await admin.close()
})

test('the way out of a stuck gate is a button for whoever may go it', async () => {
  const stuck = `stuck-${Date.now()}`
  const admin = await Visitor.signedIn(browser, 'Administrator')
  await command(admin.page, '/people', {
    username: stuck,
    name: 'Somebody gone',
    title: 'Away',
    role: 'MEMBER',
  })
  const author = await Visitor.signedIn(browser, 'Author')
  const { number } = await command(author.page, '/memos', {
    title: 'A memo that is stuck',
    restricted: false,
  })
  await submitRevision(author.page, number, 0, text('Open a night shift.'), 'First text')
  await command(author.page, `/memos/${number}/review`, {
    door: 'ONE_WAY',
    due: new Date(Date.now() + 7 * 86_400_000).toISOString(),
    participants: [
      { account: stuck, role: 'APPROVER' },
      { account: 'retail', role: 'APPROVER' },
      { account: 'decider', role: 'DECIDER' },
    ],
  })
  await admin.page.goto('/people')
  await command(admin.page, `/people/${stuck}`, { active: false }, 'PATCH')
  await admin.close()

  await author.page.goto(`/m/${number}`)
  const note = author.page.getByRole('note').filter({ hasText: 'The gate is stuck.' })
  await note.getByText('That is you.').waitFor()
  expect(await note.getByRole('button', { name: 'Decide' }).count()).toBe(0)
  await author.expectAccessible()
  await note.getByRole('button', { name: 'Remove Somebody gone' }).click()
  await author.page.getByRole('textbox', { name: 'Reason' }).fill('The account is closed.')
  await author.page.getByRole('button', { name: 'Remove', exact: true }).click()
  await note.waitFor({ state: 'detached' })
  await author.close()
})
