import { Alert, Button, Loader } from '@mantine/core'
import type { ReactNode } from 'react'
import { sentenceOf } from '../lib/problem'
import { MentionText } from './mention-text'
import classes from './states.module.css'

/** A screen with nothing on it says what to do next. */
export function EmptyState({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <p className={classes.title}>{title}</p>
      {children && <div className={classes.body}>{children}</div>}
    </div>
  )
}

export function Waiting({ what }: { what: string }) {
  return (
    <div className={classes.waiting} role="status">
      <Loader size="xs" type="dots" aria-hidden="true" />
      <span>{what}</span>
    </div>
  )
}

/** The server's own sentence. */
export function Refusal({ error }: { error: unknown }) {
  if (!error) return null
  return (
    <Alert color="red" variant="outline" className={classes.refusal} role="alert">
      <MentionText sentence={sentenceOf(error)} />
    </Alert>
  )
}

export function Failed({ error, retry }: { error: unknown; retry?: () => unknown }) {
  return (
    <EmptyState title={<MentionText sentence={sentenceOf(error)} />}>
      {retry && (
        <Button variant="default" onClick={() => void retry()}>
          Try again
        </Button>
      )}
    </EmptyState>
  )
}
