import { Button } from '@mantine/core'
import { Link, useRouteError } from 'react-router'
import { EmptyState } from '../components/states'
import { sentenceOf } from '../lib/problem'

export function ErrorPage() {
  const error = useRouteError()
  return (
    <EmptyState title="This page could not be shown.">
      <p>{sentenceOf(error)}</p>
      <Button variant="default" onClick={() => location.reload()}>
        Load it again
      </Button>
    </EmptyState>
  )
}

export function NotFoundPage() {
  return (
    <EmptyState title="There is nothing at this address.">
      <p>
        Go to <Link to="/">your inbox</Link> or to <Link to="/memos">all memos</Link>.
      </p>
    </EmptyState>
  )
}
