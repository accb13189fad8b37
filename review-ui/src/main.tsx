import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { guardSession } from './app/session-guard'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id root')

guardSession()

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
