import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { PageBreak } from '../lib/schema'
import { marksOf, type PageMark } from './page-marks'
import { type PrintSection, printSectionsOf } from './print-sections'
import classes from './printed-page.module.css'
import redline from './printed-redline.module.css'
import text from './printed-text.module.css'
import { useScrollableTables } from './use-scrollable-tables'

interface PrintedPageProps {
  html: string
  pages: number
  appendixPages: number
  /** Says at the head of the page that the text is a reconstruction, or whatever else a reader must know. */
  notice?: string | null
  foot?: string
  label: string
  /** Where printed pages begin; until that is known no page is marked. */
  breaks?: readonly PageBreak[]
  /** Marks where printed pages begin; a redline has no pages of its own. */
  folios?: boolean
  sheetRef?: RefObject<HTMLDivElement | null>
}

const NONE: readonly PageBreak[] = []

/** A memo as it is printed: its narrative on one sheet, every appendix on its own. */
export function PrintedPage({
  html,
  pages,
  appendixPages,
  notice,
  foot,
  label,
  breaks = NONE,
  folios = true,
  sheetRef,
}: PrintedPageProps) {
  const sheets = useMemo(
    () => printSectionsOf(html, pages, appendixPages),
    [html, pages, appendixPages],
  )
  return (
    <div className={classes.surface}>
      <article className={classes.stack} aria-label={label} ref={sheetRef} data-paper>
        {sheets.map((sheet) => (
          <PrintedSheet
            key={sheet.firstPage}
            sheet={sheet}
            notice={notice}
            foot={foot}
            breaks={folios ? breaks : NONE}
            total={pages + appendixPages}
          />
        ))}
      </article>
    </div>
  )
}

interface PrintedSheetProps {
  sheet: PrintSection
  notice?: string | null
  foot?: string
  breaks: readonly PageBreak[]
  total: number
}

function PrintedSheet({ sheet, notice, foot, breaks, total }: PrintedSheetProps) {
  const ref = useRef<HTMLDivElement>(null)
  useScrollableTables(ref, sheet.html)
  const last = sheet.firstPage + sheet.pages - 1
  const marks = useMarks(ref, breaks, sheet.firstPage, last)
  return (
    <div
      className={classes.sheet}
      ref={ref}
      data-sheet
      data-first-page={sheet.firstPage}
      data-pages={sheet.pages}
    >
      {notice && <p className={classes.notice}>{notice}</p>}
      <div
        className={`${text.text} ${redline.marked}`}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the server renders and sanitises every page
        dangerouslySetInnerHTML={{ __html: sheet.html }}
      />
      {marks.map(({ page, top }) => (
        <div
          key={page}
          className={classes.folio}
          style={{ top }}
          data-page={page}
          aria-hidden="true"
        >
          <span>{page}</span>
        </div>
      ))}
      {foot && (
        <div className={classes.foot}>
          <span>{foot}</span>
          <span>
            {sheet.pages > 1 ? `${sheet.firstPage}–${last}` : last} / {total}
          </span>
        </div>
      )}
    </div>
  )
}

/** Lines move when fonts arrive or the window changes, and the marks with them. */
function useMarks(
  ref: RefObject<HTMLElement | null>,
  breaks: readonly PageBreak[],
  first: number,
  last: number,
): PageMark[] {
  const [marks, setMarks] = useState<PageMark[]>([])
  useLayoutEffect(() => {
    const sheet = ref.current
    if (!sheet || typeof ResizeObserver === 'undefined') return
    const inside = breaks.filter(({ page }) => page > first && page <= last)
    const observer = new ResizeObserver(() => setMarks(marksOf(sheet, inside)))
    observer.observe(sheet)
    return () => observer.disconnect()
  }, [ref, breaks, first, last])
  return marks
}
