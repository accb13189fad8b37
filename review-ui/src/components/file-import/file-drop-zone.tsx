import { Button, FileButton } from '@mantine/core'
import { type ComponentProps, type DragEvent, type ReactNode, useState } from 'react'
import { ACCEPTED, type FileKind } from '../../lib/files'
import { chosenFolder, droppedFolder, type TakeFolder } from '../../lib/folder'
import classes from './file-import.module.css'

interface FileDropZoneProps {
  kind: FileKind
  /** Stands in the zone beside the button. */
  children: ReactNode
  label?: string
  onFile: (file: File) => void
  /** Where a folder may be dropped as well. */
  onFolder?: TakeFolder
}

/** Where a file or a folder is dropped, or chosen. */
export function FileDropZone({
  kind,
  children,
  label = 'Choose a file',
  onFile,
  onFolder,
}: FileDropZoneProps) {
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const folder = onFolder && droppedFolder(event.dataTransfer.items)
    if (folder) {
      onFolder(folder)
      return
    }
    const file = event.dataTransfer.files[0]
    if (file) onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way; the button within is the other
    <div
      className={classes.zone}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileButton accept={ACCEPTED[kind]} onChange={(file) => file && onFile(file)}>
        {(props) => (
          <Button variant="default" {...props}>
            {label}
          </Button>
        )}
      </FileButton>
      {onFolder && kind === 'history' && <FolderButton onFolder={onFolder} />}
      <div className={classes.hint}>{children}</div>
    </div>
  )
}

/** What a browser calls it that folders are to be chosen; some on telephones have no such thing. */
const FOLDERS = 'webkitdirectory'

function FolderButton({ onFolder }: { onFolder: TakeFolder }) {
  if (!(FOLDERS in HTMLInputElement.prototype)) return null
  return (
    <FileButton
      multiple
      inputProps={{ [FOLDERS]: '' } as ComponentProps<'input'>}
      onChange={(files) => files.length > 0 && onFolder(chosenFolder(files))}
    >
      {(props) => (
        <Button variant="default" {...props}>
          Choose a folder
        </Button>
      )}
    </FileButton>
  )
}
