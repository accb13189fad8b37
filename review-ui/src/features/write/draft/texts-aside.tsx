import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Failed, Refusal, Waiting } from '../../../components/states'
import { asideQuery, throwAway } from '../../../lib/drafts'
import { count, time } from '../../../lib/format'
import type { MemoDetails, TextAside } from '../../../lib/schema'
import type { Draft } from './draft'
import classes from './texts-aside.module.css'

interface TextsAsideProps {
  memo: MemoDetails
  text: Draft
  /** Whether this window is the one that writes. */
  mine: boolean
  onClose: () => void
}

/** The texts that others displaced. Each stays until its author throws it away. */
export function TextsAside({ memo, text, mine, onClose }: TextsAsideProps) {
  const queries = useQueryClient()
  const query = asideQuery(memo.memoId)
  const { data, error, refetch } = useQuery(query)
  const remove = useMutation({
    mutationFn: (id: number) => throwAway(memo.memoId, id),
    onSettled: () => queries.invalidateQueries({ queryKey: query.queryKey }),
  })
  const takeBack = (aside: TextAside) => {
    text.replace(aside)
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title="Put aside"
      closeButtonProps={{ 'aria-label': 'Back to my text' }}
    >
      <Stack gap="md">
        <Text size="sm">
          Texts of yours that another one took the place of. Nobody else sees them, and each stays
          here until you throw it away.
        </Text>
        <Refusal error={remove.error} />
        {data ? (
          data.map((aside) => (
            <Entry
              key={aside.id}
              aside={aside}
              mine={mine}
              onTakeBack={() => takeBack(aside)}
              onThrowAway={() => remove.mutate(aside.id)}
            />
          ))
        ) : error ? (
          <Failed error={error} retry={refetch} />
        ) : (
          <Waiting what="Fetching what was put aside" />
        )}
        {data?.length === 0 && <Text size="sm">Nothing is put aside any more.</Text>}
      </Stack>
    </Modal>
  )
}

interface EntryProps {
  aside: TextAside
  mine: boolean
  onTakeBack: () => void
  onThrowAway: () => void
}

function Entry({ aside, mine, onTakeBack, onThrowAway }: EntryProps) {
  const [asked, setAsked] = useState(false)
  const words = aside.markdown.trim().split(/\s+/).length
  return (
    <article className={classes.entry}>
      <p>
        {time(aside.putAsideAt)}, {count(words, 'word')},{' '}
        {aside.baseRevision === 0 ? 'a first text' : `based on revision ${aside.baseRevision}`}
      </p>
      <blockquote>{aside.markdown.trim()}</blockquote>
      <Group gap="sm">
        <Button size="compact-sm" variant="default" disabled={!mine} onClick={onTakeBack}>
          Take back
        </Button>
        <Button
          size="compact-sm"
          variant={asked ? 'filled' : 'subtle'}
          color={asked ? 'red' : undefined}
          onClick={() => (asked ? onThrowAway() : setAsked(true))}
        >
          {asked ? 'Throw it away for good' : 'Throw away'}
        </Button>
      </Group>
    </article>
  )
}
