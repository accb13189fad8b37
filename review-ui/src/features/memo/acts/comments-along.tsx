import { Checkbox } from '@mantine/core'
import { count } from '../../../lib/format'
import classes from './acts.module.css'
import type { Along } from './use-comments-along'

/** What the reader has written for themselves: shared with what they send, unless they take a tick away. */
export function CommentsAlong({ comments, chosen, choose }: Along) {
  if (comments.length === 0) return null
  return (
    <fieldset className={classes.along}>
      <legend>
        Share with it: {chosen.length} of {count(comments.length, 'private comment')}
      </legend>
      {comments.map(({ commentId, words, passage, thread }) => (
        <Checkbox
          key={commentId}
          size="sm"
          checked={chosen.includes(commentId)}
          onChange={({ currentTarget }) => choose(commentId, currentTarget.checked)}
          label={words}
          description={passage ? `On “${passage.quote}”` : thread && 'A reply in a thread'}
        />
      ))}
    </fieldset>
  )
}
