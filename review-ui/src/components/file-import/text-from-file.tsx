import { Button } from '@mantine/core'
import { FILE_LIMIT_MIB } from '../../lib/files'
import type { TakeFolder } from '../../lib/folder'
import { Refusal } from '../states'
import { ConversionSummary } from './conversion-summary'
import { FileDropZone } from './file-drop-zone'
import classes from './file-import.module.css'
import { UploadProgress } from './upload-progress'
import type { ConversionState } from './use-conversion'

interface TextFromFileProps {
  conversion: ConversionState
  onFile?: (file: File) => void
  onFolder?: TakeFolder
}

/** From a file to its text: choose it, see it go, read what became of it. */
export function TextFromFile({
  conversion,
  onFile = conversion.take,
  onFolder,
}: TextFromFileProps) {
  const { now } = conversion
  return (
    <div className={classes.bring}>
      <FileDropZone
        kind="text"
        label={now.state === 'none' ? 'Choose a file' : 'Choose another file'}
        onFile={onFile}
        onFolder={onFolder}
      >
        <p>
          or drop it here: a Word document (DOCX), Markdown or a web page, up to {FILE_LIMIT_MIB}{' '}
          MiB. You see what becomes of it before you go on.
        </p>
      </FileDropZone>
      {now.state === 'sending' && <UploadProgress file={now.file} part={now.part} then="Reading" />}
      {now.state === 'refused' && (
        <>
          <Refusal error={now.error} />
          {now.again && (
            <Button variant="default" size="xs" onClick={() => conversion.take(now.file)}>
              Send “{now.file.name}” again
            </Button>
          )}
        </>
      )}
      {now.state === 'done' && <ConversionSummary conversion={conversion} />}
    </div>
  )
}
