import { Button, FileButton } from '@mantine/core'
import { type DragEvent, type ReactNode, useState } from 'react'
import { ACCEPTED, type FileKind } from '../../lib/files'
import classes from './bring.module.css'

interface FileZoneProps {
  kind: FileKind
  /** Stands in the zone beside the button. */
  children: ReactNode
  label?: string
  onFile: (file: File) => void
}

/** Where a file is dropped, or chosen. */
export function FileZone({ kind, children, label = 'Choose a file', onFile }: FileZoneProps) {
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
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
      <div className={classes.hint}>{children}</div>
    </div>
  )
}
