import { useRef, useState } from 'react'
import type { TakeFolder } from '../../lib/folder'
import { zipFolder } from './zip-folder'

/** The zip that is to become a memo. */
export interface HistoryFile {
  file: File | null
  /** Whether a folder is on its way to becoming one. */
  packing: boolean
  /** Why a folder cannot become one. */
  error: Error | null
  take: (file: File) => void
  takeFolder: TakeFolder
}

const NOTHING = { file: null, packing: false, error: null }

/** What was chosen last wins, also over a folder that is still being packed. */
export function useHistoryFile(): HistoryFile {
  const [now, setNow] = useState<Pick<HistoryFile, 'file' | 'packing' | 'error'>>(NOTHING)
  const last = useRef<object>(null)
  return {
    ...now,
    take: (file) => {
      last.current = file
      setNow({ ...NOTHING, file })
    },
    takeFolder: async (folder) => {
      last.current = folder
      setNow({ ...NOTHING, packing: true })
      try {
        const file = await zipFolder(await folder)
        if (last.current === folder) setNow({ ...NOTHING, file })
      } catch (error) {
        if (last.current === folder) setNow({ ...NOTHING, error: sayable(error) })
      }
    },
  }
}

/** What a browser says of a folder that it may not read is not for users. */
function sayable(error: unknown): Error {
  return error instanceof DOMException || !(error instanceof Error)
    ? new Error('The folder cannot be read.')
    : error
}
