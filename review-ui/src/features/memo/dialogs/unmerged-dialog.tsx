import { Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { PrintedPage } from '../../../components/printed-page'
import { Failed, Waiting } from '../../../components/states'
import { authorOf } from '../../../lib/author'
import { useDirectory } from '../../../lib/directory'
import { unmergedQuery } from '../api'
import type { DialogProps } from './command-form'
import classes from './dialogs.module.css'

/** What the author of a merged revision had written alone, before both texts became one. */
export function UnmergedDialog({ memo, revision, onClose }: DialogProps & { revision: number }) {
  const { nameOf } = useDirectory()
  const { data, error, refetch } = useQuery(unmergedQuery(memo.memoId, revision))
  const merged = memo.revisions[revision - 1]
  const author = merged ? authorOf(merged, nameOf) : 'its author'
  return (
    <Modal
      opened
      onClose={onClose}
      title={`What ${author} had written before the merge`}
      size="min(940px, 100%)"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {error && !data ? (
        <Failed error={error} retry={refetch} />
      ) : data ? (
        <>
          <p className={classes.note}>
            {data.ancestor === 0
              ? 'A first text of their own.'
              : `It goes out from revision ${data.ancestor}.`}{' '}
            It never was a revision; revision {revision} holds what became of it.
          </p>
          <div className={classes.printed}>
            <PrintedPage
              html={data.html}
              pages={1}
              appendixPages={0}
              folios={false}
              label={`${memo.title}, before the merge`}
            />
          </div>
        </>
      ) : (
        <Waiting what="Fetching the text" />
      )}
    </Modal>
  )
}
