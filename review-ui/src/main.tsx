import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { firstSight } from './app/first-sight'
import { DiscussionBeside } from './app/margin'
import { guardSession } from './app/session-guard'
import { MarginFilling } from './components/margin/margin-slot'

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no element with the id root')
const root = createRoot(place)

guardSession()

void firstSight(location).then(() =>
  // Drawn in slices, between which the browser answers to whoever scrolls or types.
  startTransition(() =>
    root.render(
      <StrictMode>
        <MarginFilling value={DiscussionBeside}>
          <App />
        </MarginFilling>
      </StrictMode>,
    ),
  ),
)
