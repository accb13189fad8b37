import { CloseButton, Progress } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from 'react-router'
import { MentionText } from '../components/mention-text'
import { importQuery } from '../lib/file-import'
import { useFollowedImport } from '../lib/followed-import'
import { sentenceOf } from '../lib/problem'
import type { ImportJob } from '../lib/schema'
import classes from './import-banner.module.css'

/** How an import goes on after its page was left; there it says so itself. */
export function ImportBanner() {
  const [id, follow] = useFollowedImport()
  const here = useLocation().pathname === '/new'
  const { data: job, error } = useQuery({
    ...importQuery(id ?? ''),
    enabled: id !== null && !here,
  })
  if (id === null || here || (!job && !error)) return null
  return (
    <aside className={classes.banner} aria-label="Import">
      <div className={classes.what} role="status">
        {job && !error ? <Told job={job} /> : <MentionText sentence={sentenceOf(error)} />}
      </div>
      {job?.state !== 'RUNNING' && (
        <CloseButton aria-label="Close the note on the import" onClick={() => follow(null)} />
      )}
    </aside>
  )
}

function Told({ job: { title, state, done, total, sentence, number } }: { job: ImportJob }) {
  switch (state) {
    case 'RUNNING':
      return (
        <>
          Importing <strong>{title}</strong>: {done} of {total} revisions
          <Progress
            className={classes.progress}
            value={total === 0 ? 0 : (100 * done) / total}
            aria-label="Revisions imported"
            size="sm"
          />
        </>
      )
    case 'DONE':
      return (
        <>
          <strong>{title}</strong> has been imported: all {total} revisions are in{' '}
          <Link to={`/m/${number}`}>memo {number}</Link>.
        </>
      )
    case 'FAILED':
      return (
        <>
          The import of <strong>{title}</strong> ended after {done} of {total} revisions:{' '}
          <MentionText sentence={sentence} /> <Link to="/new">Go on with it</Link>
        </>
      )
  }
}
