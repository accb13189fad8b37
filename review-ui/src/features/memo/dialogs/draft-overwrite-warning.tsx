import { DownloadText } from '../../../components/download-text'
import { time } from '../../../lib/format'
import type { MemoDetails, WorkingCopy } from '../../../lib/schema'
import classes from './dialogs.module.css'

/** A text that was being written and would be replaced: a way to keep it for good. */
export function DraftOverwriteWarning({ memo, draft }: { memo: MemoDetails; draft: WorkingCopy }) {
  return (
    <div className={classes.boundText}>
      <p>
        You were writing until {time(draft.savedAt)} and have not submitted that text. The file’s
        text will take its place. Yours is put aside, where you find it on the page that you write
        on.
      </p>
      <DownloadText markdown={draft.markdown} name={`memo-${memo.number}-draft.md`} mt={8}>
        Download my draft
      </DownloadText>
    </div>
  )
}
