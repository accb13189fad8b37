import type { ReactNode } from 'react'
import { size } from '../../lib/files'
import { count } from '../../lib/format'
import type { FileComment, TrackedChange } from '../../lib/schema'
import { CHANGES, claim, conversionSentence } from './conversion-report'
import classes from './file-import.module.css'
import { formOf } from './text-form'
import { TrackedChoice } from './tracked-choice'
import type { ConversionState } from './use-conversion'

/** What became of a file: what its author has to know before the text is theirs. */
export function ConversionSummary({ conversion }: { conversion: ConversionState }) {
  const { now, tracked, onTracked } = conversion
  if (now.state !== 'done') return null
  const { file } = now
  const { before } = now.conversion
  const form = formOf(now.conversion, tracked)
  const { notes, dropped, trackedChanges, comments } = form.report
  const changes = now.conversion.report.trackedChanges.length
  return (
    <section className={classes.found} aria-label={`What was found in ${file.name}`}>
      <p className={classes.file}>
        <strong>{file.name}</strong>, {size(file.size)}
      </p>
      <p role="status">{conversionSentence(form)}</p>
      {before && (
        <TrackedChoice
          changes={changes}
          suggestions={before.suggestions.length}
          tracked={tracked}
          onChange={onTracked}
        />
      )}
      <Sentences title="Good to know" sentences={notes} />
      <Sentences title="Left out" sentences={dropped} />
      {trackedChanges.length > 0 && (
        <Found
          title={`${count(trackedChanges.length, 'tracked change')}, ${
            form.suggestions.length > 0
              ? 'to be suggestions once the text is submitted'
              : 'taken as accepted'
          }`}
          amount={trackedChanges.length}
        >
          {trackedChanges.map((change, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
            <Tracked key={index} change={change} />
          ))}
        </Found>
      )}
      {comments.length > 0 && (
        <Found
          title={`${count(comments.length, 'comment')}, to be threads once the text is submitted`}
          amount={comments.length}
        >
          {comments.map((comment, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
            <Comment key={index} comment={comment} />
          ))}
        </Found>
      )}
    </section>
  )
}

const AT_A_GLANCE = 6

function Found({
  title,
  amount,
  children,
}: {
  title: string
  amount: number
  children: ReactNode
}) {
  return (
    <details className={classes.part} open={amount <= AT_A_GLANCE}>
      <summary>{title}</summary>
      <ul>{children}</ul>
    </details>
  )
}

function Sentences({ title, sentences }: { title: string; sentences: string[] }) {
  if (sentences.length === 0) return null
  return (
    <Found title={title} amount={sentences.length}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </Found>
  )
}

function Tracked({ change: { kind, text, passage, author, date } }: { change: TrackedChange }) {
  return (
    <li>
      <span className={classes.who}>
        {[claim(author, date), CHANGES[kind]].filter(Boolean).join(': ')}
      </span>{' '}
      {kind === 'DELETED' ? <del>{text}</del> : kind === 'INSERTED' ? <ins>{text}</ins> : text}
      {passage && <span className={classes.passage}>in “{passage}”</span>}
    </li>
  )
}

function Comment({ comment }: { comment: FileComment }) {
  const { text, passage, author, date, done, replies } = comment
  const who = claim(author, date)
  return (
    <li>
      {who && <span className={classes.who}>{who}: </span>}
      {text}
      {passage && <span className={classes.passage}>on “{passage}”</span>}
      {replies.length > 0 && (
        <span className={classes.passage}>
          with {replies.length === 1 ? '1 reply' : `${replies.length} replies`}
        </span>
      )}
      {done && <span className={classes.passage}>settled</span>}
    </li>
  )
}
