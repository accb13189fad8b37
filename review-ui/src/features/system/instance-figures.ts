import { size } from '../../lib/files'
import { ago, count, integer, time } from '../../lib/format'
import type { InstanceStatus } from '../../lib/schema'

export interface Figure {
  name: string
  value: string
  /** What belongs to it, in smaller letters. */
  more: string
}

/** What an administrator looks at first. */
export function figuresOf(status: InstanceStatus, now: number = Date.now()): Figure[] {
  const { database, memory, requests, tasks, software } = status
  return [
    {
      name: 'Database',
      value: `${milliseconds(database.answerMillis)} to answer`,
      more: `${size(database.bytes)}, ${database.connectionsBusy} of ${count(database.connectionsMost, 'connection')} busy`,
    },
    {
      name: 'Log',
      value: count(database.events, 'event'),
      more:
        database.waiting === 0
          ? 'None waits for its place'
          : `${count(database.waiting, 'event waits', 'events wait')} for ${seconds(database.waitingSeconds)}`,
    },
    {
      name: 'Views',
      value:
        status.viewsBehindSeconds === 0
          ? 'Up to date'
          : `${seconds(status.viewsBehindSeconds)} behind`,
      more: 'The slowest group; each is below',
    },
    {
      name: 'People',
      value: count(status.sessions, 'session'),
      more: `${count(status.streams, 'page is', 'pages are')} told of changes here`,
    },
    {
      name: 'Requests',
      value: `${integer(requests.answered)} answered`,
      more: requests.failed === 0 ? 'None failed' : `${integer(requests.failed)} failed here`,
    },
    {
      name: 'Prints and files',
      value: `${integer(tasks.done)} done`,
      more: `${integer(tasks.refused)} refused, ${integer(tasks.stopped)} stopped; ${integer(tasks.stoppedLately)} within the last hour`,
    },
    {
      name: 'Memory',
      value: `${Math.round((100 * memory.used) / memory.most)} %`,
      more: `${size(memory.used)} of ${size(memory.most)}`,
    },
    {
      name: 'Started',
      value: ago(software.started, now),
      more: `${time(software.started)}, version ${software.version}`,
    },
  ]
}

function milliseconds(millis: number): string {
  return millis < 1 ? 'Less than 1 ms' : `${integer(Math.round(millis))} ms`
}

function seconds(amount: number): string {
  return amount < 1 ? 'less than a second' : count(Math.round(amount), 'second')
}

const LONG_SECONDS = 30
const FULL = 0.95
const SLOW_MILLIS = 1_000

/** What needs a look, in sentences; what the page tells of elsewhere is not among it. */
function troublesOf({
  database,
  memory,
  viewsBehindSeconds,
  tasks,
  gates,
}: InstanceStatus): string[] {
  const waits = gates.filter(({ places, busy, waiting }) => waiting > 0 && busy >= places)
  return [
    database.answerMillis > SLOW_MILLIS && 'The database takes long to answer.',
    database.waitingSeconds > LONG_SECONDS && 'Events wait long for their place in the log.',
    viewsBehindSeconds > LONG_SECONDS && 'Views are behind.',
    memory.used > FULL * memory.most && 'Memory is nearly full.',
    tasks.stoppedLately > 0 &&
      `${count(tasks.stoppedLately, 'text or file', 'texts or files')} took too long or too much memory within the last hour.`,
    waits.length > 0 && `There is a queue for ${waits.map(nameOf).join(' and ')}.`,
  ].filter((trouble) => trouble !== false)
}

/** One sentence on all of it. */
export function summaryOf(status: InstanceStatus): string {
  return troublesOf(status).join(' ') || 'Nothing of this instance needs a look.'
}

type Gate = InstanceStatus['gates'][number]

const NAMES: Record<string, string> = {
  connections: 'connections',
  bodies: 'short bodies',
  uploads: 'uploads',
  requests: 'requests',
  answers: 'bytes of answers on their way',
  'long-answers': 'long answers',
  passwords: 'passwords that are compared',
  processes: 'prints, conversions and figures',
  'small-tasks': 'small texts that are measured',
  texts: 'characters of texts that are compared',
  past: 'moments of the past',
}

/** One that is new to this page has its own name. */
export function nameOf({ gate }: Pick<Gate, 'gate'>): string {
  return NAMES[gate] ?? gate
}

export function sentenceOf({ places, busy, waiting, refused }: Gate): string {
  const queue =
    waiting === 0 ? 'nobody waits' : `${integer(waiting)} ${waiting === 1 ? 'waits' : 'wait'}`
  const away = refused === 0 ? 'none was' : refused === 1 ? 'one was' : `${integer(refused)} were`
  return `${integer(busy)} of ${integer(places)} in use, ${queue}, ${away} sent away.`
}
