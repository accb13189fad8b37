import { createBrowserRouter } from 'react-router'
import { Waiting } from '../components/states'
import { ErrorPage, NotFoundPage } from './error-page'
import { Layout } from './layout'

/** The map of the client. Every screen is a bundle of its own. */
export const router = createBrowserRouter([
  {
    path: '/sign-in',
    lazy: async () => ({
      Component: (await import('../features/session/sign-in-page')).SignInPage,
    }),
    ErrorBoundary: ErrorPage,
    HydrateFallback: Opening,
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
            lazy: async () => ({
              Component: (await import('../features/inbox/inbox-page')).InboxPage,
            }),
          },
          {
            path: 'board',
            lazy: async () => ({
              Component: (await import('../features/board/board-page')).BoardPage,
            }),
          },
          {
            path: 'memos',
            lazy: async () => ({
              Component: (await import('../features/memos/memos-page')).MemosPage,
            }),
          },
          {
            path: 'new',
            lazy: async () => ({
              Component: (await import('../features/new/new-page')).NewPage,
            }),
          },
          {
            path: 'people',
            lazy: async () => ({
              Component: (await import('../features/people/people-page')).PeoplePage,
            }),
          },
          {
            path: 'templates',
            lazy: async () => ({
              Component: (await import('../features/templates/templates-page')).TemplatesPage,
            }),
          },
          {
            path: 'system',
            lazy: async () => ({
              Component: (await import('../features/system/system-page')).SystemPage,
            }),
          },
          {
            path: 'm/:number',
            lazy: async () => ({
              Component: (await import('../features/memo/memo-page')).MemoPage,
            }),
          },
          {
            path: 'm/:number/history',
            lazy: async () => ({
              Component: (await import('../features/memo/history/history-page')).HistoryPage,
            }),
          },
          {
            path: 'm/:number/write',
            lazy: async () => ({
              Component: (await import('../features/write/write-page')).WritePage,
            }),
          },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
])

function Opening() {
  return <Waiting what="Opening Sixpager" />
}
