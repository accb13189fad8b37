import { MantineProvider } from '@mantine/core'
import { act, render, screen } from '@testing-library/react'
import { useCallback, useRef, useState } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { MemoDetails } from '../../lib/schema'
import { rangeOf, type TextAddress } from '../../lib/text-address'
import examples from '../../lib/text-address.examples.json'
import { Margin } from './margin'
import { MarginFilling, type MarginNote, type MarginPlace, MarginSlot } from './margin-slot'
import { usePlacesInPage } from './use-places-in-page'

const { narrow } = vi.hoisted(() => ({ narrow: { value: false } }))
vi.mock('../../lib/breakpoints', () => ({ useUpTo: () => narrow.value }))

/** A screen with a page whose words are as far down as the number of their block says. */
function Screen() {
  const text = useRef<HTMLDivElement>(null)
  const { goTo } = usePlacesInPage(text)
  const topsOf = useCallback(
    (addresses: readonly TextAddress[]) =>
      addresses.map((address) => {
        const range = text.current && rangeOf(address, text.current)
        return range && Number(address.block) * 100
      }),
    [],
  )
  return (
    <main>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: an example that the service has written */}
      <div ref={text} dangerouslySetInnerHTML={{ __html: examples.page }} />
      <MarginSlot
        screen="memo"
        memo={{ memoId: 'a' } as MemoDetails}
        revision={2}
        from={null}
        text={text}
        topsOf={topsOf}
        goTo={goTo}
      />
    </main>
  )
}

const noteOn = (block: string, title: string): MarginNote => ({
  id: title,
  title,
  address: { side: 'after', block, start: 0, end: 3 },
  content: (
    <>
      <p>What somebody says</p>
      <textarea aria-label={`A reply to ${title}`} />
    </>
  ),
})

const notes = [
  noteOn('4', 'Dates'),
  noteOn('4', 'Owner'),
  noteOn('8', 'First'),
  noteOn('99', 'Gone'),
]

const Filled = (place: MarginPlace) => <Margin label="Notes" notes={notes} place={place} />

const Listed = (place: MarginPlace) => <Margin label="Notes" notes={notes} place={place} listed />

const Raised = (place: MarginPlace) => {
  const [raised, raise] = useState<string | null>('Owner')
  return <Margin label="Notes" notes={notes} place={place} raised={raised} onRaise={raise} />
}

function filled(Filling = Filled) {
  return render(
    <MantineProvider>
      <MarginFilling value={Filling}>
        <Screen />
      </MarginFilling>
    </MantineProvider>,
  )
}

const topOf = (title: string) => {
  const note = screen.getByRole('button', { name: title }).closest('li')
  return Number.parseFloat(note?.style.top ?? '')
}

describe('the margin of a screen', () => {
  beforeEach(() => {
    narrow.value = false
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(50)
  })

  test('has each note beside its passage, and none over another', () => {
    filled()
    expect(['Dates', 'Owner', 'First', 'Gone'].map(topOf)).toEqual([400, 462, 800, 862])
  })

  test('has the note that is chosen at its passage', () => {
    filled()
    act(() => screen.getByRole('button', { name: 'Owner' }).click())
    expect(['Dates', 'Owner'].map(topOf)).toEqual([338, 400])
    expect(screen.getByRole('button', { pressed: true }).textContent).toBe('Owner')
  })

  test('is a list in a narrow window', () => {
    narrow.value = true
    filled()
    const list = screen.getByRole('complementary', { name: 'Notes' })
    expect(list.querySelectorAll('li')).toHaveLength(4)
    expect(list.querySelector('li[style]')).toBeNull()
  })

  test('leads from the list to the passage', () => {
    narrow.value = true
    const shown = vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue()
    filled()
    act(() => screen.getByRole('button', { name: 'Go to the passage: First' }).click())
    expect(shown.mock.contexts[0]).toHaveProperty('dataset.block', '8')
    expect(String(getSelection())).toHaveLength(3)
    act(() => screen.getByRole('button', { name: 'Go to the passage: Gone' }).click())
    expect(shown).toHaveBeenCalledOnce()
  })

  test('is a list beside the text where that is wanted, each note leading to its passage', () => {
    filled(Listed)
    const first = screen.getByRole('button', { name: 'First' })
    expect(first.closest('li')?.style.top).toBe('')
    const shown = vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue()
    act(() => first.click())
    expect(first.getAttribute('aria-pressed')).toBe('true')
    expect(shown.mock.contexts[0]).toHaveProperty('dataset.block', '8')
  })

  test('on a phone raises one note, which leads to its neighbours and back to the list', () => {
    narrow.value = true
    const shown = vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue()
    filled(Raised)
    const raised = () => screen.queryByRole('region')
    const button = (name: string) => screen.getByRole('button', { name }) as HTMLButtonElement
    expect(raised()?.textContent).toContain('2 of 4')
    expect(document.activeElement?.textContent).toBe('Owner')
    act(() => button('Next thread').click())
    expect(document.activeElement?.textContent).toBe('First')
    act(() => button('Next thread').click())
    expect(button('Next thread').disabled).toBe(true)
    act(() => button('Show the list').click())
    expect(raised()).toBeNull()
    expect(shown.mock.contexts[0]).toBe(screen.getByRole('complementary', { name: 'Notes' }))
  })

  test('on a phone keeps what is written in a note when it is raised and lowered', () => {
    narrow.value = true
    vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue()
    filled(Raised)
    const reply = () => screen.getByLabelText('A reply to Owner') as HTMLTextAreaElement
    reply().value = 'Half a'
    act(() => screen.getByRole('button', { name: 'Show the list' }).click())
    expect(screen.queryByRole('region')).toBeNull()
    expect(reply().value).toBe('Half a')
  })

  test('is not there unless something fills it', () => {
    const { container } = render(<Screen />)
    expect(container.querySelector('main')?.children).toHaveLength(1)
  })
})
