import { Button, Progress } from '@mantine/core'
import { useNavigate } from 'react-router'
import { FileDropZone } from '../../components/file-import/file-drop-zone'
import bring from '../../components/file-import/file-import.module.css'
import { UploadProgress } from '../../components/file-import/upload-progress'
import { Refusal, Waiting } from '../../components/states'
import { FILE_LIMIT_MIB, size } from '../../lib/files'
import type { ImportJob } from '../../lib/schema'
import classes from './new.module.css'
import type { HistoryFile } from './use-history-file'
import { useHistoryImport } from './use-history-import'

/** A zip or a folder that becomes a memo with all its revisions. */
export function HistoryImport({ history }: { history: HistoryFile }) {
  const { file } = history
  const navigate = useNavigate()
  const { part, job, error, play } = useHistoryImport((memo) => void navigate(`/m/${memo}`))
  const running = part !== null || (job?.state === 'RUNNING' && !error)
  return (
    <div className={bring.bring}>
      {!running && (
        <FileDropZone
          kind="history"
          label={file ? 'Choose another zip' : 'Choose a zip'}
          onFile={history.take}
          onFolder={history.takeFolder}
        >
          <p>
            or drop one of them here (at most {FILE_LIMIT_MIB} MiB as a zip): what was downloaded
            from a memo, or a folder of texts with a revisions.json that lists them. Its revisions
            keep the dates and authors that it claims.
          </p>
        </FileDropZone>
      )}
      {file && part !== null && <UploadProgress file={file} part={part} then="Reading" />}
      {job && running && <Played job={job} />}
      {history.packing && <Waiting what="Reading the folder" />}
      <Refusal error={history.error ?? error} />
      {file && !running && !error && (
        <p className={classes.next}>
          A new memo will be made of <strong>{file.name}</strong> ({size(file.size)}). You become
          its owner.
        </p>
      )}
      {file && !running && (
        <Button style={{ alignSelf: 'start' }} onClick={() => play(file)}>
          {job ? 'Go on with the history' : error ? 'Send it again' : 'Import'}
        </Button>
      )}
    </div>
  )
}

function Played({ job: { title, done, total } }: { job: ImportJob }) {
  return (
    <div className={bring.progress}>
      <p role="status">
        <strong>{title}</strong>: {done} of {total} revisions
      </p>
      <Progress
        value={total === 0 ? 0 : (100 * done) / total}
        aria-label="Revisions played"
        size="sm"
      />
      <p className={bring.hint}>
        It goes on when you leave this page, as long as you stay signed in.
      </p>
    </div>
  )
}
