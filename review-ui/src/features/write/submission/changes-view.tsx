import { Button, Modal, Select } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { notify } from '../../../components/notify'
import { RedlineComparison } from '../../../components/redline/redline-comparison'
import { saveAs } from '../../../components/saved-file'
import { Failed, Waiting } from '../../../components/states'
import { sentenceOf } from '../../../lib/problem'
import type { MemoDetails, Preview } from '../../../lib/schema'
import { changesBesideQuery, changesQuery, printChanges } from '../api'
import classes from './changes-view.module.css'

interface ChangesViewProps {
  memo: MemoDetails
  markdown: string
  preview: Preview | null
  onClose: () => void
}

/** What the text at hand says that a revision does not, before anybody else sees it. */
export function ChangesView({ memo, markdown, preview, onClose }: ChangesViewProps) {
  const [from, setFrom] = useState(memo.revisions.length)
  const sheets = useRef<HTMLDivElement>(null)
  const { data, error, refetch } = useQuery(changesQuery(memo.memoId, from, markdown))
  return (
    <Modal
      opened
      fullScreen
      onClose={onClose}
      title="What I changed"
      closeButtonProps={{ 'aria-label': 'Back to my text' }}
      classNames={{ content: classes.content, body: classes.body, header: classes.header }}
    >
      <div className={classes.column}>
        {memo.revisions.length > 1 && (
          <Select
            className={classes.base}
            label="Since"
            allowDeselect={false}
            value={String(from)}
            onChange={(value) => value && setFrom(Number(value))}
            data={memo.revisions
              .map(({ revision, summary }) => ({
                value: String(revision),
                label: `Revision ${revision}: ${summary}`,
              }))
              .reverse()}
          />
        )}
        {data ? (
          <RedlineComparison
            key={from}
            redline={data}
            names={{ before: `Revision ${from}`, after: 'Your text' }}
            label={`Revision ${from} to your text`}
            title={memo.title}
            pages={preview?.pages ?? 1}
            appendixPages={preview?.appendixPages ?? 0}
            foot={`Memo ${memo.number}, revision ${from} compared with a text that is not submitted`}
            sides={changesBesideQuery(memo.memoId, from, markdown)}
            print={<PrintButton memo={memo} from={from} markdown={markdown} />}
            sheetRef={sheets}
            end={{ label: 'Back to my text', act: onClose }}
          />
        ) : error ? (
          <Failed error={error} retry={refetch} />
        ) : (
          <Waiting what={`Comparing your text with revision ${from}`} />
        )}
      </div>
    </Modal>
  )
}

interface PrintButtonProps {
  memo: MemoDetails
  from: number
  markdown: string
}

function PrintButton({ memo, from, markdown }: PrintButtonProps) {
  const print = useMutation({
    mutationFn: () => printChanges(memo.memoId, from, markdown),
    onSuccess: (file) => saveAs(file, `memo-${memo.number}-r${from}-to-draft.pdf`),
    onError: (error) => notify(sentenceOf(error)),
  })
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      loading={print.isPending}
      onClick={() => print.mutate()}
    >
      PDF
    </Button>
  )
}
