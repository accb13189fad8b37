import { onlineManager, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Send } from '../features/memo/commands'
import * as commands from '../features/memo/commands'
import { useCreateMemo } from '../features/new/use-create-memo'
import { useAddPerson, useChangePerson } from '../features/people/api'
import { useAddTemplate, useChangeTemplate, useRemoveTemplate } from '../features/templates/api'
import { useCommand } from '../lib/command'
import { queryClient } from '../lib/query-client'
import { submitRevision } from '../lib/submit-revision'

const TO_A_MEMO: Record<keyof typeof commands | 'submitRevision', Send<never>> = {
  ...commands,
  submitRevision,
  nameRevision: commands.nameRevision(3),
  handOverMemo: commands.handOverMemo('author'),
  answerObjection: commands.answerObjection('o1'),
  handOverObjection: commands.handOverObjection('o1'),
  sustainObjection: commands.sustainObjection('o1', 1),
  proposeConditionMet: commands.proposeConditionMet('c1'),
  confirmCondition: commands.confirmCondition('c1'),
  refuseCondition: commands.refuseCondition('c1'),
  waiveCondition: commands.waiveCondition('c1'),
  handOverCondition: commands.handOverCondition('c1'),
  liftObjection: commands.liftObjection('o1'),
  overrideObjection: commands.overrideObjection('o1'),
  withdrawVerdict: commands.withdrawVerdict(null),
}

interface Command {
  mutate: (content: never) => void
  error: Error | null
  isPending: boolean
}

const nothing = () => undefined

/** A reading is no act: it is told once, also by a page that is left. */
const KEYED: [string, () => Command][] = [
  ...Object.entries(TO_A_MEMO)
    .filter(([name]) => name !== 'recordReading')
    .map(([name, send]): [string, () => Command] => [
      name,
      () => useCommand<never>((content, key) => send('m1', content, key)),
    ]),
  ['beginMemo', () => useCreateMemo().command],
]

const COMMANDS: [string, () => Command][] = [
  ...KEYED,
  [
    'recordReading',
    () => useCommand<never>((content, key) => commands.recordReading('m1', content, key)),
  ],
  ['addPerson', () => useAddPerson(nothing)],
  ['changePerson', () => useChangePerson('ada', nothing)],
  ['addTemplate', () => useAddTemplate(nothing)],
  ['changeTemplate', () => useChangeTemplate(nothing)],
  ['removeTemplate', () => useRemoveTemplate(nothing)],
]

/** Something of everything that a command may say. */
const CONTENT = { title: 'Night shift', text: null, due: null, reason: 'Why', key: 'a' } as never

const OFFLINE = 'You are offline; nothing was sent.'
const UNKNOWN = 'It is not known whether it arrived; send it again.'

const fetched = vi.fn<(request: Request) => Promise<Response>>()
const keys = () => fetched.mock.calls.map(([{ headers }]) => headers.get('Idempotency-Key'))
const silent = async () => {
  throw new TypeError('no network')
}

function Around({ children }: { children: ReactNode }) {
  return (
    <MemoryRouter>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </MemoryRouter>
  )
}

function given(use: () => Command) {
  const { result, unmount } = renderHook(use, { wrapper: Around })
  return {
    send: () => act(() => result.current.mutate(CONTENT)),
    says: (sentence: string) => waitFor(() => expect(result.current.error?.message).toBe(sentence)),
    cancel: unmount,
  }
}

function network(online: boolean) {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(online)
  onlineManager.setOnline(online)
}

beforeEach(() => {
  fetched.mockReset()
  fetched.mockImplementation(silent)
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => {
  network(true)
  vi.unstubAllGlobals()
})

describe('a command', () => {
  test.each(COMMANDS)(
    '%s without a network says so, and is not sent when there is one',
    async (_, use) => {
      network(false)
      const command = given(use)
      command.send()
      await command.says(OFFLINE)
      command.cancel()
      fetched.mockReset()
      network(true)
      expect(
        queryClient
          .getMutationCache()
          .getAll()
          .some(({ state }) => state.isPaused),
      ).toBe(false)
      expect(fetched).not.toHaveBeenCalled()
    },
  )

  test.each(KEYED)(
    '%s without an answer is sent again by hand only, with the same key',
    async (_, use) => {
      const command = given(use)
      command.send()
      await command.says(UNKNOWN)
      expect(fetched).toHaveBeenCalledTimes(1)
      command.send()
      await waitFor(() => expect(fetched).toHaveBeenCalledTimes(2))
      await command.says(UNKNOWN)
      const [first, second] = keys()
      expect(first).toBeTruthy()
      expect(second).toBe(first)
    },
  )
})

test('whoever opens the form again sends the same attempt, until it is answered', async () => {
  const answered = () =>
    Promise.resolve(
      new Response('{"detail":"Refused."}', {
        status: 422,
        headers: { 'Content-Type': 'application/problem+json' },
      }),
    )
  const deciding = () => useCommand<never>((content, key) => commands.decide('m9', content, key))
  for (const [answer, sentence] of [
    [silent, UNKNOWN],
    [answered, 'Refused.'],
    [answered, 'Refused.'],
  ] as const) {
    fetched.mockImplementationOnce(answer)
    const command = given(deciding)
    command.send()
    await command.says(sentence)
    command.cancel()
  }
  const [first, second, third] = keys()
  expect(second).toBe(first)
  expect(third).not.toBe(first)
})

test('a gateway’s word is no answer to a command', async () => {
  fetched.mockImplementation(async () => new Response('', { status: 504 }))
  const command = given(() =>
    useCommand<never>((content, key) => commands.decide('m1', content, key)),
  )
  command.send()
  await command.says(UNKNOWN)
})

test('what is cancelled before it was sent never is', async () => {
  let saved: () => void = nothing
  const before = () => new Promise<void>((resolve) => (saved = resolve))
  const command = given(() =>
    useCommand<never>((content, key) => commands.decide('m1', content, key), nothing, before),
  )
  command.send()
  command.cancel()
  await act(async () => saved())
  expect(fetched).not.toHaveBeenCalled()
})
