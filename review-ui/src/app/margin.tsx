import { later } from '../components/later'
import type { MarginPlace } from '../components/margin/margin-slot'

const Discussion = later(
  async () => (await import('../features/discussion/discussion-margin')).DiscussionMargin,
)

/** What stands beside the text of every screen that has one. */
export const DiscussionBeside = (place: MarginPlace) => <Discussion wanted {...place} />
