import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, Visitor } from './browser'
import { newMemo, sourceOf } from './session'
import { editorOf, goToTheEnd, goWith, submit } from './writing'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0in}</style></head>
<body lang=EN-US><!--StartFragment--><h2><span style='font-family:Calibri'>The ask<o:p></o:p></span></h2>
<p class=MsoNormal>We ask for <b>$6 million</b> and <i>patience</i>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Storage<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>in three copies<o:p></o:p></p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal><b>Stage</b></p></td><td><p class=MsoNormal><b>Sum</b></p></td></tr>
<tr><td><p class=MsoNormal>One</p></td><td><p class=MsoNormal>6.00</p></td></tr></table><!--EndFragment--></body></html>`

/** What the clipboard holds, pasted where the cursor is; beside the page itself Word lays its words and a picture. */
async function paste(page: Page, html: string, plain: string): Promise<void> {
  await editorOf(page).evaluate(
    (editor, [page, words]) => {
      const data = new DataTransfer()
      data.setData('text/html', page)
      data.setData('text/plain', words)
      const event = { bubbles: true, cancelable: true, clipboardData: data }
      editor.dispatchEvent(new ClipboardEvent('paste', event))
    },
    [html, plain] as const,
  )
}

test('a page from Word keeps its structure and none of its looks', async () => {
  const author = await Visitor.signedIn(browser, 'Author')
  const { page } = author
  const memo = await newMemo(page, 'A memo from Word', '# Ask\n')
  await page.goto(`/m/${memo}/write`)
  await goToTheEnd(page)
  await page.keyboard.press('Enter')
  await paste(page, WORD, 'The ask We ask for $6 million and patience.')
  await editorOf(page).locator('table').waitFor()
  await author.expectAccessible()
  await submit(page, 'From Word')
  expect(await sourceOf(page, memo, 2)).toBe(`# Ask

## The ask

We ask for **$6 million** and *patience*.

- Storage
  - in three copies

| **Stage** | **Sum** |
| --------- | ------- |
| One       | 6.00    |
`)
  await author.close()
})

test('what is pasted means what it means in a file', async () => {
  const author = await Visitor.signedIn(browser, 'Author')
  const { page } = author
  const memo = await newMemo(page, 'A memo of pasted meaning', 'Old[^1].\n\n[^1]: Old note.\n')
  await page.goto(`/m/${memo}/write`)
  await editorOf(page).getByText('Old', { exact: false }).first().click()
  await goWith(page, 'End')
  await page.keyboard.press('Enter')
  const html =
    '<p>It costs <s>ten</s> twelve<a href="#_ftn1" name="_ftnref1">[1]</a>, <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>' +
    ' of it, by <select><option>May<option selected>June</select>.</p><ol type=a><li>one</li><li>two</li></ol>' +
    '<div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> New note.</p></div>'
  await paste(page, html, 'It costs twelve')
  await page.getByText('Left out as deleted: “ten”', { exact: false }).waitFor()
  await submit(page, 'Pasted')
  expect(await sourceOf(page, memo, 2)).toBe(
    'Old[^1].\n\nIt costs twelve[^2], 1/2 of it, by June.\n\n- a. one\n- b. two\n\n[^1]: Old note.\n\n[^2]: New note.\n',
  )
  await author.close()
})

test('words alone take the place of the selection, line by line', async () => {
  const author = await Visitor.signedIn(browser, 'Author')
  const { page } = author
  const memo = await newMemo(page, 'A memo of pasted lines', 'We ask for *two* shifts.\n')
  await page.goto(`/m/${memo}/write`)
  await editorOf(page).getByText('two').dblclick()
  // The editor knows by the key that words alone are wanted.
  await page.keyboard.down('Shift')
  await paste(page, '', '# one\n*three*')
  await page.keyboard.up('Shift')
  await editorOf(page).getByText('*three*').waitFor()
  await submit(page, 'Three')
  expect(await sourceOf(page, memo, 2)).toBe('We ask for # one\n\n\\*three\\* shifts.\n')
  await author.close()
})

test('find bar, key help and slash list are in nobody’s way', async () => {
  const author = await Visitor.signedIn(browser, 'Author')
  const { page } = author
  const memo = await newMemo(page, 'A memo to be looked through', '# Ask\n\nSix and six.\n')
  await page.goto(`/m/${memo}/write`)
  await goToTheEnd(page)
  await page.keyboard.press('Control+H')
  const find = page.getByLabel('Find', { exact: true })
  await find.fill('six')
  await author.expectAccessible('find bar')
  await page.getByRole('checkbox', { name: 'Match case' }).focus()
  await page.keyboard.press('Control+F')
  expect(await find.evaluate((field) => field === document.activeElement)).toBe(true)
  await page.getByRole('button', { name: 'Close find' }).focus()
  await page.keyboard.press('Enter')
  await find.waitFor({ state: 'detached' })

  await page.getByRole('button', { name: 'Bold' }).focus()
  await page.keyboard.press('ArrowRight')
  const focused = page.locator(':focus')
  expect(await focused.getAttribute('aria-label')).toBe('Italic')
  await page.keyboard.press('Shift+?')
  await page.getByRole('dialog', { name: 'Keys' }).waitFor()
  await author.expectAccessible('key help')
  await page.keyboard.press('Escape')

  await goToTheEnd(page)
  await page.keyboard.press('Enter')
  await page.keyboard.type('/')
  const list = page.getByRole('listbox', { name: 'Put in' })
  await list.waitFor()
  await page.keyboard.press('ArrowDown')
  const chosen = await editorOf(page).getAttribute('aria-activedescendant')
  expect(await list.locator('[aria-selected="true"]').getAttribute('id')).toBe(chosen)
  await author.expectAccessible('slash list')
  await author.close()
})
