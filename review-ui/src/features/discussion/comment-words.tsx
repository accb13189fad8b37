import { Button } from '@mantine/core'
import { useState } from 'react'
import { Tag } from '../../components/tag'
import { useDirectory } from '../../lib/directory'
import { time } from '../../lib/format'
import type { Thread } from '../../lib/schema'
import { speakingIn } from './api'
import classes from './discussion.module.css'
import { namedIn } from './mentions'
import { WordsForm } from './words-form'

interface CommentWordsProps {
  memoId: string
  thread: Thread
  comment: Thread['comments'][number]
  me: string
  arrived: ReadonlySet<string>
}

/** What one person said, with what it said before. Whoever wrote it may edit it. */
export function CommentWords({ memoId, thread, comment, me, arrived }: CommentWordsProps) {
  const { nameOf } = useDirectory()
  const [editing, edit] = useState(false)
  const { by, standing, earlier } = comment
  const claim = claimIn(by, nameOf(by.account))
  const name = claim?.by ?? nameOf(by.account)
  const said = claim?.at ?? by.at
  const html = namedIn(comment.html, nameOf)
  return (
    <article className={classes.comment} aria-label={`Comment by ${name}`}>
      <p className={classes.who}>
        <strong>{name}</strong>
        {claim ? (
          <span title={claim.source}> · in a file of {nameOf(by.account)}</span>
        ) : (
          standing.author && <span> · author</span>
        )}
        {standing.afterwards && <span> · after the decision</span>}
        {arrived.has(comment.commentId) && <Tag tone="accent">new</Tag>}
        <time dateTime={said}>{time(said)}</time>
      </p>
      {editing ? (
        <WordsForm
          memoId={memoId}
          label="Your comment"
          first={comment.words}
          submitLabel="Save"
          send={speakingIn(memoId, thread.threadId).edit(comment.commentId)}
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
