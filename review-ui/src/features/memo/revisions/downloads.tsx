import { Menu } from '@mantine/core'
import { saveLinked } from '../../../components/saved-file'
import { apiUrl } from '../../../lib/api-url'
import type { MemoDetails } from '../../../lib/schema'
import classes from '../memo.module.css'

const FORMATS = [
  { ending: 'pdf', path: '/api/memos/{id}/revisions/{revision}.pdf', label: 'PDF' },
  { ending: 'docx', path: '/api/memos/{id}/revisions/{revision}.docx', label: 'Word' },
  { ending: 'md', path: '/api/memos/{id}/revisions/{revision}.md', label: 'Markdown' },
  { ending: 'html', path: '/api/memos/{id}/revisions/{revision}.html', label: 'HTML' },
] as const

const COMMENTED = [
  { ending: 'pdf', path: '/api/memos/{id}/revisions/{revision}.pdf', label: 'PDF' },
  { ending: 'docx', path: '/api/memos/{id}/revisions/{revision}.docx', label: 'Word' },
  { ending: 'html', path: '/api/memos/{id}/revisions/{revision}.html', label: 'HTML' },
] as const

/** The revision on the page in every format, and the memo as a whole. */
export function Downloads({ memo, shown }: { memo: MemoDetails; shown: number }) {
  const id = memo.memoId
  return (
    <>
      <Menu.Divider />
      <Menu.Label>Download revision {shown} as</Menu.Label>
      <div className={classes.formats}>
        {FORMATS.map(({ ending, path, label }) => (
          <Menu.Item
            key={ending}
            component="a"
            href={apiUrl(path, { path: { id, revision: shown } })}
            download={`memo-${memo.number}-r${shown}.${ending}`}
            onClick={saveLinked}
            aria-label={`Download revision ${shown} as ${label}`}
          >
            {label}
          </Menu.Item>
        ))}
      </div>
      <Menu.Label>With open comments</Menu.Label>
      <div className={classes.formats}>
        {COMMENTED.map(({ ending, path, label }) => (
          <Menu.Item
            key={ending}
            component="a"
            href={apiUrl(path, { path: { id, revision: shown }, query: { comments: 'open' } })}
            download={`memo-${memo.number}-r${shown}-comments.${ending}`}
            onClick={saveLinked}
            aria-label={`${label} with open comments`}
          >
            {label}
          </Menu.Item>
        ))}
      </div>
      {memo.withheld ? (
        <Menu.Label>The whole memo as zip: once you have given your verdict</Menu.Label>
      ) : (
        <Menu.Item
          component="a"
          href={apiUrl('/api/memos/{id}/archive.zip', { path: { id } })}
          download={`memo-${memo.number}.zip`}
        >
          Download the whole memo as zip
        </Menu.Item>
      )}
    </>
  )
}
