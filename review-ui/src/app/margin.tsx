import { later } from '../components/later'
import type { MarginPlace } from '../components/margin/margin-slot'

const Discussion = later(
  async () => (await import('../features/discussion/discussion-margin')).DiscussionMargin,
  Room,
)

/** Beside a memo there are always notes or the way to one: the text does not give way when they come. */
function Room({ screen, revision }: MarginPlace) {
  return screen === 'memo' && revision > 0 ? <div data-margin="column" /> : null
}

/** What stands beside the text of every screen that has one. */
export const DiscussionBeside = (place: MarginPlace) => <Discussion wanted {...place} />
