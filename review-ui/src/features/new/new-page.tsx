import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Link } from 'react-router'
import { TextFromFile } from '../../components/bring/text-from-file'
import { type ConversionDesk, useConversion } from '../../components/bring/use-conversion'
import { EmptyState } from '../../components/states'
import { kindOf } from '../../lib/files'
import type { TakeFolder } from '../../lib/folder'
import { useFollowedImport } from '../../lib/followed-import'
import { meQuery } from '../../lib/me'
import type { Beginning } from './beginning'
import { BeginningChoice } from './beginning-choice'
import { HistoryImport } from './history-import'
import { type Heading, MemoForm } from './memo-form'
import classes from './new.module.css'
import type { NewMemo } from './use-begin'
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
  const [beginning, setBeginning] = useState<Beginning>({
    kind: followed === null ? 'blank' : 'history',
  })
  const [heading, setHeading] = useState<Heading>({ title: '', access: 'open' })
  const history = useHistoryFile()
  const proposed = useRef('')
  const desk = useConversion(({ title }) => {
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
    setBeginning({ kind: kind === 'text' ? 'file' : 'history' })
    if (kind === 'text') desk.take(file)
    else history.take(file)
  }
  const takeFolder: TakeFolder = (folder) => {
    setBeginning({ kind: 'history' })
    history.takeFolder(folder)
  }
  return (
    <>
      <BeginningChoice beginning={beginning} onChange={setBeginning} />
      {beginning.kind === 'file' && (
        <TextFromFile desk={desk} onFile={take} onFolder={takeFolder} />
      )}
      {beginning.kind === 'history' ? (
        <HistoryImport history={{ ...history, take }} />
      ) : (
        <MemoForm heading={heading} onChange={setHeading} text={textOf(beginning, desk)} />
      )}
    </>
  )
}

function textOf(beginning: Beginning, { now }: ConversionDesk): NewMemo['text'] | undefined {
  switch (beginning.kind) {
    case 'blank':
    case 'history':
      return null
    case 'template':
      return { template: beginning.key }
    case 'file':
      return now.state === 'done' ? { markdown: now.conversion.markdown } : undefined
  }
}
