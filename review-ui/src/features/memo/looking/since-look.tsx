import { CloseButton } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import { STAKES } from '../../../components/redline/changes'
import { useDirectory } from '../../../lib/directory'
import { date } from '../../../lib/format'
import type { LookNews, MemoDetails } from '../../../lib/schema'
import { lookQuery } from '../api'
import classes from './looking.module.css'
import { newsLines, openNow } from './news-lines'

interface SinceLookProps {
  memo: MemoDetails
  /** Says that the reader has taken note of it. */
  onNoted: () => Promise<unknown>
}

/** What others have done since the reader last looked; nothing if there is nothing new to them. */
export function SinceLook({ memo, onNoted }: SinceLookProps) {
  const queries = useQueryClient()
  const { nameOf } = useDirectory()
  const query = lookQuery(memo.number)
  const { data } = useQuery(query)
  if (!data?.last || !data.news) return null
  const { last, news } = data
  const note = () => {
    queries.setQueryData(query.queryKey, { ...data, news: null })
    void onNoted().catch(() => undefined)
  }
  return (
    <section className={classes.since} aria-labelledby="since-look">
      <div className={classes.head}>
        <div>
          <h2 id="since-look">Since you last looked</h2>
          <span className={classes.when}>
            on {date(last.at)}, at revision {last.revision}
          </span>
          <span>(only you see this)</span>
        </div>
        <CloseButton
          size="sm"
          aria-label="I have seen this"
          title="I have seen this"
          onClick={note}
        />
      </div>
      <ul className={classes.lines}>
        {newsLines(memo, last, news, nameOf).map(({ sentence, to }) => (
          <li key={sentence}>
            {to.startsWith('#') ? <a href={to}>{sentence}</a> : <Link to={to}>{sentence}</Link>}
          </li>
        ))}
        <li className={classes.now}>{openNow(news)}</li>
      </ul>
      <Gravest title={news.text?.title ?? news.retitled} gravest={news.text?.gravest ?? []} />
    </section>
  )
}

interface GravestProps {
  title: LookNews['retitled']
  gravest: NonNullable<LookNews['text']>['gravest']
}

/** The title, what is asked for and the numbers, as they were and as they are. */
function Gravest({ title, gravest }: GravestProps) {
  if (!title && gravest.length === 0) return null
  const stakes = [...new Set(gravest.map(({ stake }) => stake))]
  return (
    <dl className={classes.gravest}>
      {title && (
        <div>
          <dt>Title</dt>
          <Was was={title.before} is={title.after} />
        </div>
      )}
      {stakes.map((stake) => (
        <div key={stake}>
          <dt>{STAKES[stake].label}</dt>
          {gravest
            .filter((change) => change.stake === stake)
            .map(({ id, kind, was, excerpt }) =>
              kind === 'DELETED' ? (
                <Was key={id} was={excerpt} is="" />
              ) : (
                <Was key={id} was={was} is={excerpt} />
              ),
            )}
        </div>
      ))}
    </dl>
  )
}

function Was({ was, is }: { was: string; is: string }) {
  return (
    <dd>
      {was && <del>{was}</del>} {was && is && '→ '}
      {is && <ins>{is}</ins>}
    </dd>
  )
}
