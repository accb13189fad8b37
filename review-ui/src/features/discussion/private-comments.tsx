import { Button, Group } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import { Refusal } from '../../components/states'
import { count } from '../../lib/format'
import { privateCommentsQuery, shareComments } from '../../lib/private-comments'
import type { MemoDetails } from '../../lib/schema'
import { speaking } from './api'
import classes from './discussion.module.css'
import { addressIn } from './links'
import { useSpeech } from './use-speech'

/** What the reader has written and nobody else has seen: to be shared together, one by one, or thrown away. */
export function PrivateComments({ memo }: { memo: MemoDetails }) {
  const { memoId } = memo
  const queries = useQueryClient()
  const { data: comments = [] } = useQuery(privateCommentsQuery(memoId))
  const sharing = useSpeech(memoId, (chosen: string[] | null) => shareComments(memoId, chosen))
  const removal = useMutation({
    mutationFn: speaking(memoId).remove,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['private-comments', memoId] }),
  })
  if (comments.length === 0) return null
  return (
    <section className={classes.private} aria-labelledby="private-comments">
      <h3 id="private-comments">Only you see this</h3>
      <Refusal error={sharing.error ?? removal.error} />
      <ol>
        {comments.map(({ commentId, words, passage, thread }) => (
          <li key={commentId}>
            {thread && (
              <p className={classes.note}>
                A reply in <Link to={addressIn(memo, thread)}>this thread</Link>
              </p>
            )}
            {passage && <blockquote className={classes.quote}>{passage.quote}</blockquote>}
            <p className={classes.words}>{words}</p>
            <Group gap={6}>
              <Button
                size="compact-xs"
                variant="default"
                disabled={sharing.isPending}
                onClick={() => sharing.mutate([commentId])}
              >
                Share now
              </Button>
              <Button
                size="compact-xs"
                variant="subtle"
                disabled={removal.isPending}
                onClick={() => removal.mutate(commentId)}
              >
                Throw away
              </Button>
            </Group>
          </li>
        ))}
      </ol>
      {comments.length > 1 && (
        <Button size="xs" disabled={sharing.isPending} onClick={() => sharing.mutate(null)}>
          Share all {count(comments.length, 'comment')}
        </Button>
      )}
    </section>
  )
}
