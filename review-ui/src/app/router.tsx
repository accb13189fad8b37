import type { ComponentType } from 'react'
import { createBrowserRouter } from 'react-router'
import { loadOrStartAnew } from '../lib/chunk'
import { ErrorPage, NotFoundPage } from './error-page'
import { Layout } from './layout'
import { Opening } from './opening'

/** The map of the client. Every screen is a bundle of its own. */
export const router: ReturnType<typeof createBrowserRouter> = createBrowserRouter([
  {
    path: '/sign-in',
    lazy: screen(async () => (await import('../features/session/sign-in-page')).SignInPage),
    ErrorBoundary: ErrorPage,
    HydrateFallback: Nothing,
  },
  {
    path: '/welcome',
    lazy: screen(async () => (await import('../features/session/welcome-page')).WelcomePage),
    ErrorBoundary: ErrorPage,
    HydrateFallback: Nothing,
  },
  {
    path: '/',
    Component: Layout,
    HydrateFallback: Opening,
    children: [
      {
        ErrorBoundary: ErrorPage,
        children: [
          {
            index: true,
            lazy: screen(async () => (await import('../features/inbox/inbox-page')).InboxPage),
          },
          {
            path: 'board',
            lazy: screen(async () => (await import('../features/board/board-page')).BoardPage),
          },
          {
            path: 'memos',
            lazy: screen(async () => (await import('../features/memos/memos-page')).MemosPage),
          },
          {
            path: 'new',
            lazy: screen(async () => (await import('../features/new/new-page')).NewPage),
          },
          {
            path: 'tutorial',
            lazy: screen(
              async () => (await import('../features/tutorial/tutorial-page')).TutorialPage,
            ),
          },
          {
            path: 'people',
            lazy: screen(async () => (await import('../features/people/people-page')).PeoplePage),
          },
          {
            path: 'access-log',
            lazy: screen(
              async () => (await import('../features/access-log/access-log-page')).AccessLogPage,
            ),
          },
          {
            path: 'templates',
            lazy: screen(
              async () => (await import('../features/templates/templates-page')).TemplatesPage,
            ),
          },
          {
            path: 'policies',
            lazy: screen(
              async () => (await import('../features/policies/policies-page')).PoliciesPage,
            ),
          },
          {
            path: 'system',
            lazy: screen(async () => (await import('../features/system/system-page')).SystemPage),
          },
          {
            path: 'm/:number',
            lazy: screen(async () => (await import('../features/memo/memo-page')).MemoPage),
          },
          {
            path: 'm/:number/history',
            lazy: screen(
              async () => (await import('../features/memo/history/history-page')).HistoryPage,
            ),
          },
          {
            path: 'm/:number/write',
            lazy: screen(async () => (await import('../features/write/write-page')).WritePage),
          },
          {
            path: 'm/:number/suggest',
            lazy: screen(
              async () => (await import('../features/write/suggest/suggest-page')).SuggestPage,
            ),
          },
          {
            path: 'm/:number/suggestions/:thread',
            lazy: screen(
              async () =>
                (await import('../features/write/merge/suggestion-merge-page')).SuggestionMergePage,
            ),
          },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
])

function Nothing() {
  return null
}

/** A screen whose code a newer version of the program has replaced comes with that version. */
function screen(load: () => Promise<ComponentType>) {
  return async () => ({
    Component: await loadOrStartAnew(load, () => {
      const { location } = router.state.navigation
      return location && location.pathname + location.search + location.hash
    }),
  })
}
