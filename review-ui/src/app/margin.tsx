import { later } from '../components/later'
import type { MarginPlace } from '../components/margin/margin-slot'
import { useEarlyActs, withEarlyActs } from './early-acts'

const Discussion = later(
  async () =>
    withEarlyActs((await import('../features/discussion/discussion-margin')).DiscussionMargin),
  (place: MarginPlace) => place.screen === 'memo' && place.revision > 0 && <Room {...place} />,
)

/** Beside a memo there are always notes or the way to one: the text does not give way when they come. */
function Room(place: MarginPlace) {
  useEarlyActs(place)
  return <div data-margin="column" />
}

/** What stands beside the text of every screen that has one. */
export const DiscussionBeside = (place: MarginPlace) => <Discussion wanted {...place} />
