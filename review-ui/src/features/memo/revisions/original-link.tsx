import { useQuery } from '@tanstack/react-query'
import { apiUrl } from '../../../lib/api-url'
import { size } from '../../../lib/files'
import type { MemoDetails, RevisionSummary } from '../../../lib/schema'
import { originalsQuery } from '../api'

interface OriginalLinkProps {
  memo: Pick<MemoDetails, 'memoId' | 'number'>
  revision: Pick<RevisionSummary, 'revision'>
}

/** An imported text as it was, where it had to be changed to be a revision; nothing where it had not. */
export function OriginalLink({ memo, revision: { revision } }: OriginalLinkProps) {
  const { data: originals = [] } = useQuery(originalsQuery(memo.memoId))
  const original = originals.find((one) => one.revision === revision)
  if (!original) return null
  return (
    <p>
      <a
        href={apiUrl('/api/memos/{id}/revisions/{revision}/original', {
          path: { id: memo.memoId, revision },
        })}
        download={`memo-${memo.number}-r${revision}-original.md`}
      >
        Original as imported
      </a>{' '}
      ({size(original.bytes)})
    </p>
  )
}
