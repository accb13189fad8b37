import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import classes from './printed-page.module.css'
import text from './printed-text.module.css'
import { type SheetText, sheetsOf } from './sheets'

interface PrintedPageProps {
  html: string
  pages: number
  appendixPages: number
  /** Says at the head of the page that the text is a reconstruction, or whatever else a reader must know. */
  notice?: string | null
  foot?: string
  label: string
  /** Marks where printed pages end; a redline has no pages of its own. */
  folios?: boolean
  sheetRef?: RefObject<HTMLDivElement | null>
}

/** A memo as it lies on the desk: its narrative on one sheet, every appendix on its own. */
export function PrintedPage({
  html,
  pages,
  appendixPages,
  notice,
  foot,
  label,
  folios = true,
  sheetRef,
}: PrintedPageProps) {
  const sheets = useMemo(() => sheetsOf(html, pages, appendixPages), [html, pages, appendixPages])
  return (
    <div className={classes.desk}>
      <article className={classes.stack} aria-label={label} ref={sheetRef}>
        {sheets.map((sheet) => (
          <Sheet
            key={sheet.firstPage}
            sheet={sheet}
            notice={notice}
            foot={foot}
            folios={folios}
            total={pages + appendixPages}
          />
        ))}
      </article>
    </div>
  )
}

interface SheetProps {
  sheet: SheetText
  notice?: string | null
  foot?: string
  folios: boolean
  total: number
}

function Sheet({ sheet, notice, foot, folios, total }: SheetProps) {
  const ref = useRef<HTMLDivElement>(null)
  const height = useHeight(ref)
  const last = sheet.firstPage + sheet.pages - 1
  return (
    <div
      className={classes.sheet}
      ref={ref}
      data-sheet
      data-first-page={sheet.firstPage}
      data-pages={sheet.pages}
    >
      {notice && <p className={classes.notice}>{notice}</p>}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the server renders and sanitises every page */}
      <div className={text.text} dangerouslySetInnerHTML={{ __html: sheet.html }} />
      {folios &&
        height > 0 &&
        Array.from({ length: sheet.pages - 1 }, (_, index) => sheet.firstPage + index).map(
          (page, index) => (
            <div
              key={page}
              className={classes.folio}
              style={{ top: `${((index + 1) / sheet.pages) * 100}%` }}
              aria-hidden="true"
            >
              <span>{page + 1}</span>
            </div>
          ),
        )}
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

/** The height is only known once the fonts are set; page marks wait for it. */
function useHeight(ref: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => setHeight(element.offsetHeight))
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return height
}
