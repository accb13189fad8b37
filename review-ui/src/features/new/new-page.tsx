import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Link } from 'react-router'
import { TextFromFile } from '../../components/file-import/text-from-file'
import {
  broughtText,
  type ConversionState,
  useConversion,
} from '../../components/file-import/use-conversion'
import { EmptyState } from '../../components/states'
import { saidIn } from '../../lib/brought-comments'
import { kindOf } from '../../lib/files'
import type { TakeFolder } from '../../lib/folder'
import { useFollowedImport } from '../../lib/followed-import'
import { meQuery } from '../../lib/me'
import { HistoryImport } from './history-import'
import { type Heading, MemoForm } from './memo-form'
import classes from './new.module.css'
import type { StartingPoint } from './starting-point'
import { StartingPointChoice } from './starting-point-choice'
import type { NewMemo } from './use-create-memo'
import { useHistoryFile } from './use-history-file'

/** The ways to begin a memo. */
export function NewPage() {
  const { data: me } = useQuery(meQuery)
  if (me?.role === 'AUDITOR') {
    return (
      <EmptyState title="Auditors read everything and change nothing.">
        <p>
          Go to <Link to="/memos">all memos</Link>.
        </p>
      </EmptyState>
    )
  }
  return (
    <div className={classes.page}>
      <title>New memo – Sixpager</title>
      <h1>New memo</h1>
      <Beginnings />
    </div>
  )
}

function Beginnings() {
  const [followed] = useFollowedImport()
  const [startingPoint, setStartingPoint] = useState<StartingPoint>({
    kind: followed === null ? 'blank' : 'history',
  })
  const [heading, setHeading] = useState<Heading>({ title: '', access: 'open' })
  const history = useHistoryFile()
  const proposed = useRef('')
  const conversion = useConversion(({ title }) => {
    // What somebody has typed stays.
    setHeading((before) =>
      before.title.trim() === '' || before.title === proposed.current
        ? { ...before, title }
        : before,
    )
    proposed.current = title
  })
  const take = (file: File) => {
    const kind = kindOf(file)
    setStartingPoint({ kind: kind === 'text' ? 'file' : 'history' })
    if (kind === 'text') conversion.take(file)
    else history.take(file)
  }
  const takeFolder: TakeFolder = (folder) => {
    setStartingPoint({ kind: 'history' })
    history.takeFolder(folder)
  }
  return (
    <>
      <StartingPointChoice startingPoint={startingPoint} onChange={setStartingPoint} />
      {startingPoint.kind === 'file' && (
        <TextFromFile conversion={conversion} onFile={take} onFolder={takeFolder} />
      )}
      {startingPoint.kind === 'history' ? (
        <HistoryImport history={{ ...history, take }} />
      ) : (
        <MemoForm
          heading={heading}
          onChange={setHeading}
          text={textOf(startingPoint, conversion)}
        />
      )}
    </>
  )
}

function textOf(
  startingPoint: StartingPoint,
  conversion: ConversionState,
): NewMemo['text'] | undefined {
  switch (startingPoint.kind) {
    case 'blank':
    case 'history':
      return null
    case 'template':
      return { template: startingPoint.key }
    case 'file': {
      const text = broughtText(conversion)
      return text ? { markdown: text.markdown, said: saidIn(text) } : undefined
    }
  }
}
