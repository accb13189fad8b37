import { Button, Modal } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Failed, Refusal, Waiting } from '../../components/states'
import { Tag } from '../../components/tag'
import { browserName } from '../../lib/browser-name'
import { useCommand } from '../../lib/command'
import { ago, time } from '../../lib/format'
import type { OpenSession } from '../../lib/schema'
import { endOtherSessions, endSession, openSessionsQuery } from './api'
import classes from './open-sessions.module.css'

/** Every browser that somebody has left open, and the way to close it from here. */
export function OpenSessionsDialog({ onClose }: { onClose: () => void }) {
  const { data: sessions, error, refetch } = useQuery(openSessionsQuery)
  return (
    <Modal
      opened
      onClose={onClose}
      title="Where you are signed in"
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {sessions ? (
        <Sessions sessions={sessions} />
      ) : error ? (
        <Failed error={error} retry={refetch} />
      ) : (
        <Waiting what="Looking up where you are signed in." />
      )}
    </Modal>
  )
}

function Sessions({ sessions }: { sessions: readonly OpenSession[] }) {
  const queries = useQueryClient()
  const read = () => void queries.invalidateQueries({ queryKey: openSessionsQuery.queryKey })
  const end = useCommand(endSession, read)
  const endOthers = useCommand(endOtherSessions, read)
  const others = sessions.filter(({ here }) => !here)
  const pending = end.isPending || endOthers.isPending
  return (
    <>
      <ul className={classes.sessions}>
        {sessions.map((session) => (
          <li key={session.key}>
            <div>
              <strong>{browserName(session.browser)}</strong>
              <p title={`Signed in on ${time(session.since)}`}>
                Signed in {ago(session.since)}, last used {ago(session.lastUsed)}
              </p>
            </div>
            {session.here ? (
              <Tag tone="good">This browser</Tag>
            ) : (
              <Button
                variant="default"
                size="xs"
                disabled={pending}
                onClick={() => end.mutate(session.key)}
                aria-label={`Sign out of ${browserName(session.browser)}`}
              >
                Sign out
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Refusal error={end.error ?? endOthers.error} />
      <div className={classes.foot}>
        <p>
          {others.length === 0
            ? 'You are signed in nowhere else.'
            : 'If you do not know one of them, sign out there and change your password.'}
        </p>
        {others.length > 0 && (
          <Button
            variant="default"
            loading={endOthers.isPending}
            disabled={pending}
            onClick={() => endOthers.mutate(undefined)}
          >
            Sign out everywhere else
          </Button>
        )}
      </div>
    </>
  )
}
