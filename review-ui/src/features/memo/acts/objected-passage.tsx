import { Button, Group } from '@mantine/core'
import { type RefObject, useEffect, useState } from 'react'
import type { Selected } from '../../../components/passage/spans'
import { selectionOn, useSelectedPassage } from '../../../components/passage/use-selected-passage'
import type { MemoDetails, SelectedPassage } from '../../../lib/schema'
import classes from './acts.module.css'

/** The text beside a form, as the memo page names it. */
export interface PageBeside {
  shown: number
  from: number | null
  text: RefObject<HTMLElement | null>
}

/**
 * The words of a revision that somebody objects to: those that are selected when the form opens, or that they select
 * then and take. The last ones that were selected are remembered, for a touch elsewhere ends a selection.
 */
export function useObjectedPassage(
  memo: MemoDetails,
  revision: number | undefined,
  { shown, from, text }: PageBeside,
) {
  const place = { revision: shown, from, text }
  const selected = useSelectedPassage(memo, place)?.passage
  const [found, find] = useState<SelectedPassage | null>(null)
  const [taken, take] = useState(() => withoutSide(selectionOn(memo, place)?.passage))
  useEffect(() => {
    if (selected) find(withoutSide(selected))
  }, [selected])
  const of = (passage: SelectedPassage | null) => (passage?.revision === revision ? passage : null)
  return { passage: of(taken), found: of(found), take }
}

function withoutSide(selected: Selected | undefined): SelectedPassage | null {
  if (!selected) return null
  const { side: _, ...passage } = selected
  return passage
}

/** What is objected to: the whole memo, until words of it are taken. */
export function ObjectedPassage({ passage, found, take }: ReturnType<typeof useObjectedPassage>) {
  const offered = found !== null && found.quote !== passage?.quote
  return (
    <section className={classes.fact} aria-label="What you object to">
      {passage ? (
        <blockquote className={classes.quote}>{passage.quote}</blockquote>
      ) : (
        <p className={classes.small}>
          You object to the whole memo. To object to words of it, select them on the page.
        </p>
      )}
      <Group gap="xs" mt={6}>
        {offered && (
          <Button
            size="compact-sm"
            variant="default"
            // the words on the page stay selected while the button is pressed
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(found)}
          >
            Object to “{beginningOf(found.quote)}”
          </Button>
        )}
        {passage && (
          <Button size="compact-sm" variant="subtle" onClick={() => take(null)}>
            To the whole memo
          </Button>
        )}
      </Group>
    </section>
  )
}

const SHOWN = 40

/** As much of some words as a button holds, to the end of a word. */
export function beginningOf(words: string): string {
  const line = words.trim().replace(/\s+/g, ' ')
  if (line.length <= SHOWN) return line
  const cut = line.lastIndexOf(' ', SHOWN)
  return `${line.slice(0, cut > 0 ? cut : SHOWN)}…`
}
