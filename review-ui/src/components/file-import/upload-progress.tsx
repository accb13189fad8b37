import { Progress } from '@mantine/core'
import { size } from '../../lib/files'
import classes from './file-import.module.css'

interface UploadProgressProps {
  file: File
  part: number
  /** What the server does once it has the file. */
  then: string
}

/** How much of a file has been sent. */
export function UploadProgress({ file, part, then }: UploadProgressProps) {
  const percent = Math.round(part * 100)
  return (
    <div className={classes.progress} role="status">
      <p>{part < 1 ? `Sending “${file.name}” (${size(file.size)})` : `${then} “${file.name}”`}</p>
      <Progress
        value={percent}
        animated={part >= 1}
        aria-label={`Sending “${file.name}”`}
        size="sm"
      />
    </div>
  )
}
