import { render, screen } from '@testing-library/react'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import source from '../../../../docs/tutorial/first-decision.md?raw'
import { Prose } from './prose'

test('the tutorial of the documentation is shown whole', () => {
  const { container } = render(<Prose nodes={fromMarkdown(source).children} />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your first decision')
  expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(5)
  expect(container.textContent).toContain('The workflow: what each verdict does')
  expect(container.querySelectorAll('ol > li').length).toBeGreaterThan(10)
})

test('what looks like markup stays text', () => {
  const { container } = render(<Prose nodes={fromMarkdown('a <b>c</b> `<i>`').children} />)
  expect(container.querySelector('b, i')).toBeNull()
})
