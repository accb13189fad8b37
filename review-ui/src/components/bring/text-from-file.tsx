import { Button } from '@mantine/core'
import { Refusal } from '../../components/states'
import { FILE_LIMIT_MIB } from '../../lib/files'
import type { TakeFolder } from '../../lib/folder'
import classes from './bring.module.css'
import { FileZone } from './file-zone'
import { FoundInFile } from './found-in-file'
import { Sending } from './sending'
import type { ConversionDesk } from './use-conversion'

interface TextFromFileProps {
  desk: ConversionDesk
  onFile?: (file: File) => void
  onFolder?: TakeFolder
}

/** From a file to its text: choose it, see it go, read what became of it. */
export function TextFromFile({ desk, onFile = desk.take, onFolder }: TextFromFileProps) {
  const { now } = desk
  return (
    <div className={classes.bring}>
      <FileZone
        kind="text"
        label={now.state === 'none' ? 'Choose a file' : 'Choose another file'}
        onFile={onFile}
        onFolder={onFolder}
      >
        <p>
          or drop it here: a Word document (DOCX), Markdown or a web page, up to {FILE_LIMIT_MIB}{' '}
          MiB. You see what becomes of it before you go on.
        </p>
      </FileZone>
      {now.state === 'sending' && <Sending file={now.file} part={now.part} then="Reading" />}
      {now.state === 'refused' && (
        <>
          <Refusal error={now.error} />
          {now.again && (
            <Button variant="default" size="xs" onClick={() => desk.take(now.file)}>
              Send “{now.file.name}” again
            </Button>
          )}
        </>
      )}
      {now.state === 'done' && <FoundInFile file={now.file} conversion={now.conversion} />}
    </div>
  )
}
