import { memo as remembered } from 'react'
import { PrintedPage } from '../../../components/printed-page'
import type { MemoDetails, Preview } from '../../../lib/schema'
import classes from '../write.module.css'

interface PreviewPaneProps {
  memo: MemoDetails
  preview: Preview | null
}

/** The page as it prints; drawn anew only when the server has sent one. */
export const PreviewPane = remembered(function PreviewPane({ memo, preview }: PreviewPaneProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key
    <section className={classes.preview} aria-label="Preview" tabIndex={0}>
      {preview ? (
        <PrintedPage
          html={preview.html}
          pages={preview.pages}
          appendixPages={preview.appendixPages}
          breaks={preview.breaks}
          label={`${memo.title}, as it prints`}
        />
      ) : (
        <p className={classes.blank}>The page appears here as you write.</p>
      )}
    </section>
  )
})
