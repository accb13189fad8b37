import { Group, Radio, Textarea } from '@mantine/core'
import { useMemo } from 'react'
import { markDifferences } from './mark-differences'
import classes from './merge.module.css'
import { Passage } from './passage'
import { type Choice, type Numbered, resolved } from './resolve'
import type { Theirs } from './use-theirs'

interface ConflictPieceProps {
  entry: Numbered
  choice: Choice | undefined
  onChoose: (choice: Choice) => void
  theirs: Theirs
  ancestor: number
}

/** Where both changed the same words: both texts and what they were made from, side by side. */
export function ConflictPiece({ entry, choice, onChoose, theirs, ancestor }: ConflictPieceProps) {
  const { piece } = entry
  const base = piece.base?.html ?? ''
  const mine = piece.mine?.html ?? ''
  const other = piece.theirs?.html ?? ''
  const mineMarked = useMemo(() => markDifferences(mine, base, 'ins'), [mine, base])
  const theirsMarked = useMemo(() => markDifferences(other, base, 'ins'), [other, base])
  const taken = (side: 'mine' | 'theirs') => choice?.take === side || choice?.take === 'both'
  const choose = (take: string) => {
    if (take === 'written') {
      const begun = resolved(piece, choice ?? { take: 'mine' })
      onChoose({ take, markdown: begun || resolved(piece, { take: 'theirs' }) })
    } else if (take === 'mine' || take === 'theirs' || take === 'both') onChoose({ take })
  }
  return (
    <section
      className={classes.piece}
      aria-label={`Conflict, ${choice ? 'settled' : 'open'}`}
      data-by="CONFLICT"
      data-open={!choice}
      data-stop
      tabIndex={-1}
    >
      <h2>{choice ? 'Settled' : 'You and others changed the same words'}</h2>
      <div className={classes.columns} data-three>
        <Passage
          label={theirs.sentence}
          html={theirsMarked}
          nothing={base ? 'Removed' : 'Nothing'}
          taken={taken('theirs')}
        />
        <Passage
          label="Your text"
          html={mineMarked}
          nothing={base ? 'Removed' : 'Nothing'}
          taken={taken('mine')}
        />
        <Passage
          label={ancestor === 0 ? 'Before both' : `Revision ${ancestor}, before both`}
          html={base}
          nothing="Nothing was here"
        />
      </div>
      <Radio.Group
        label="What the memo shall say"
        value={choice?.take ?? ''}
        onChange={choose}
        classNames={{ label: classes.question }}
      >
        <Group gap="8px 20px">
          <Radio value="theirs" label={other ? 'Theirs' : 'Theirs: nothing'} />
          <Radio value="mine" label={mine ? 'Mine' : 'Mine: nothing'} />
          {mine && other && <Radio value="both" label="Both, theirs first" />}
          <Radio value="written" label="Write it" />
        </Group>
      </Radio.Group>
      {choice?.take === 'written' && (
        <Textarea
          className={classes.written}
          label="The words, in Markdown"
          autosize
          minRows={3}
          value={choice.markdown}
          onChange={(event) => onChoose({ take: 'written', markdown: event.currentTarget.value })}
          data-autofocus
        />
      )}
    </section>
  )
}
