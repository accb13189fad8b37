import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { askAhead } from './app/ask-ahead'
import { DiscussionBeside } from './app/margin'
import { guardSession } from './app/session-guard'
import { MarginFilling } from './components/margin/margin-slot'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id root')

guardSession()
askAhead(location.pathname)

createRoot(root).render(
  <StrictMode>
    <MarginFilling value={DiscussionBeside}>
      <App />
    </MarginFilling>
  </StrictMode>,
)
