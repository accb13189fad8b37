import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { Tag } from '../../components/tag'
import { useDirectory } from '../../lib/directory'
import { time } from '../../lib/format'
import type { MemoDetails, Thread } from '../../lib/schema'
import { speakingIn } from './api'
import classes from './discussion.module.css'
import { addressIn } from './links'
import { namedIn } from './mentions'
import { WordsForm } from './words-form'

interface CommentWordsProps {
  memo: MemoDetails
  thread: Thread
  comment: Thread['comments'][number]
  me: string
  arrived: ReadonlySet<string>
}

/** What one person said, with what it said before; its time leads to it. Whoever wrote it may edit it. */
export function CommentWords({ memo, thread, comment, me, arrived }: CommentWordsProps) {
  const { nameOf } = useDirectory()
  const [editing, edit] = useState(false)
  const [parameters] = useSearchParams()
  const { commentId, by, standing, earlier } = comment
  const claim = claimIn(by, nameOf(by.account))
  const name = claim?.by ?? nameOf(by.account)
  const said = claim?.at ?? by.at
  const html = namedIn(comment.html, nameOf)
  return (
    <article
      className={classes.comment}
      aria-label={`Comment by ${name}`}
      aria-current={parameters.get('comment') === commentId ? 'location' : undefined}
      data-comment={commentId}
    >
      <p className={classes.who}>
        <strong>{name}</strong>
        {claim ? (
          <span title={claim.source}> · in a file of {nameOf(by.account)}</span>
        ) : (
          standing.author && <span> · author</span>
        )}
        {standing.afterwards && <span> · after the decision</span>}
        {arrived.has(commentId) && <Tag tone="accent">new</Tag>}
        <Link to={addressIn(memo, thread.threadId, commentId)} title="Link to this comment">
          <time dateTime={said}>{time(said)}</time>
        </Link>
      </p>
      {editing ? (
        <WordsForm
          memoId={memo.memoId}
          label="Your comment"
          first={comment.words}
          submitLabel="Save"
          send={speakingIn(memo.memoId, thread.threadId).edit(commentId)}
          onClose={() => edit(false)}
        />
      ) : (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by the service, with names as text
        <div className={classes.words} dangerouslySetInnerHTML={{ __html: html }} />
      )}
      {earlier.length > 0 && (
        <details className={classes.earlier}>
          <summary>Edited</summary>
          {earlier.map(({ words, edited }) => (
            <blockquote key={edited.at}>
              {words}
              <footer>until {time(edited.at)}</footer>
            </blockquote>
          ))}
        </details>
      )}
      {by.account === me && !claim && !editing && (
        <div className={classes.rest}>
          <Button variant="subtle" size="compact-xs" onClick={() => edit(true)}>
            Edit
          </Button>
        </div>
      )}
    </article>
  )
}

/** Whom a file names, if that is not the account that brought it. */
function claimIn({ account, claim }: Thread['comments'][number]['by'], name: string) {
  return claim?.by && claim.by !== account && claim.by !== name ? claim : null
}
