import { Menu } from '@mantine/core'
import type { MemoDetails } from '../../../lib/schema'
import classes from '../memo.module.css'

const FORMATS = [
  { ending: 'pdf', label: 'PDF' },
  { ending: 'docx', label: 'Word' },
  { ending: 'md', label: 'Markdown' },
  { ending: 'html', label: 'HTML' },
] as const

/** The revision on the page in every format, and the memo as a whole. */
export function Downloads({ memo, shown }: { memo: MemoDetails; shown: number }) {
  const address = `/api/memos/${memo.memoId}`
  return (
    <>
      <Menu.Divider />
      <Menu.Label>Download revision {shown} as</Menu.Label>
      <div className={classes.formats}>
        {FORMATS.map(({ ending, label }) => (
          <Menu.Item
            key={ending}
            component="a"
            href={`${address}/revisions/${shown}.${ending}`}
            download={`memo-${memo.number}-r${shown}.${ending}`}
            aria-label={`Download revision ${shown} as ${label}`}
          >
            {label}
          </Menu.Item>
        ))}
      </div>
      <Menu.Item component="a" href={`${address}/archive.zip`} download={`memo-${memo.number}.zip`}>
        Download the whole memo as zip
      </Menu.Item>
    </>
  )
}
