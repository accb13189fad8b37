import { STAGES } from '../../lib/labels'
import { isNarrow, type Narrowing, narrow, narrowingOf, WIDE } from '../../lib/narrowing'
import { INDEX, indexOf } from '../../lib/past-moment'
import type { Stage } from '../../lib/schema'

/** What the address says is to be shown. */
export interface Filters {
  text: string
  stage: Stage | null
  /** As of which entry of the log; null is now. */
  index: number | null
  narrowing: Narrowing
}

export const NO_FILTERS: Filters = { text: '', stage: null, index: null, narrowing: WIDE }

export function filtersOf(parameters: URLSearchParams): Filters {
  const stage = parameters.get('stage')
  return {
    text: parameters.get('q') ?? '',
    stage: stage !== null && isStage(stage) ? stage : null,
    index: indexOf(parameters),
    narrowing: narrowingOf(parameters),
  }
}

/** The filters as parameters of the page's address. */
export function parametersOf({ text, stage, index, narrowing }: Filters): URLSearchParams {
  const parameters = new URLSearchParams()
  if (text) parameters.set('q', text)
  if (stage) parameters.set('stage', stage)
  narrow(parameters, narrowing)
  if (index !== null) parameters.set(INDEX, String(index))
  return parameters
}

/** Whether memos are left out. */
export function filtering({ text, stage, narrowing }: Filters): boolean {
  return text.trim() !== '' || stage !== null || isNarrow(narrowing)
}

function isStage(text: string): text is Stage {
  return Object.hasOwn(STAGES, text)
}
