import { act, fireEvent, render, screen } from '@testing-library/react'
import { type ComponentType, useEffect, useRef } from 'react'
import { expect, test, vi } from 'vitest'
import { later } from '../components/later'
import type { MarginPlace } from '../components/margin/margin-slot'
import { useLetterKeys } from '../lib/letter-keys'
import type { MemoDetails } from '../lib/schema'
import { useEarlyActs, withEarlyActs } from './early-acts'

const comment = vi.fn()
const choose = vi.fn()
const click = vi.fn()

function Fake({ text }: MarginPlace) {
  useLetterKeys([['c', comment]])
  useEffect(() => {
    const page = text.current
    page?.addEventListener('click', choose)
    document.addEventListener('click', click)
    return () => {
      page?.removeEventListener('click', choose)
      document.removeEventListener('click', click)
    }
  }, [text])
  return <p>The discussion</p>
}

function Room(place: MarginPlace) {
  useEarlyActs(place)
  return null
}

/** A page whose discussion comes when it is told to. */
function opened(memoId = 'm') {
  comment.mockReset()
  choose.mockReset()
  click.mockReset()
  let come: (part: ComponentType<MarginPlace>) => void = () => undefined
  const coming = new Promise<ComponentType<MarginPlace>>((resolve) => {
    come = resolve
  })
  const Beside = later(() => coming, Room)
  function Page() {
    const text = useRef<HTMLDivElement>(null)
    return (
      <>
        <div ref={text}>
          <figure>
            <img src="data:," alt="Cost" />
          </figure>
          <p>Words</p>
        </div>
        <a href="#discussion">2 open threads</a>
        <Beside wanted {...({ memo: { memoId } as MemoDetails, text } as MarginPlace)} />
      </>
    )
  }
  const { unmount } = render(<Page />)
  return {
    unmount,
    arrive: async () => {
      await act(async () => come(withEarlyActs(Fake)))
      await screen.findByText('The discussion')
    },
  }
}

test('a comment asked for by its key before the discussion is there is begun when it is', async () => {
  const { arrive } = opened()
  fireEvent.keyDown(document.documentElement, { key: 'c', code: 'KeyC' })
  await arrive()
  expect(comment).toHaveBeenCalledOnce()
})

test('a figure that was clicked before is chosen when it is', async () => {
  const { arrive } = opened()
  fireEvent.click(screen.getByRole('img'))
  await arrive()
  expect(choose).toHaveBeenCalledOnce()
})

test('threads that were asked for by their count are shown when it is', async () => {
  const { arrive } = opened()
  fireEvent.click(screen.getByRole('link'))
  await arrive()
  expect(click).toHaveBeenCalledOnce()
  expect(choose).not.toHaveBeenCalled()
})

test('whoever has asked for nothing gets nothing', async () => {
  const { arrive } = opened()
  fireEvent.click(screen.getByText('Words'))
  await arrive()
  expect(comment).not.toHaveBeenCalled()
  expect(choose).not.toHaveBeenCalled()
})

test('what was asked beside one memo is not done beside another', async () => {
  const first = opened('one')
  fireEvent.keyDown(document.documentElement, { key: 'c', code: 'KeyC' })
  first.unmount()
  const { arrive } = opened('other')
  await arrive()
  expect(comment).not.toHaveBeenCalled()
})
