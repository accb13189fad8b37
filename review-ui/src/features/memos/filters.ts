import { STAGES } from '../../lib/labels'
import type { Stage } from '../../lib/schema'

/** What the address says is to be shown. */
export interface Filters {
  text: string
  stage: Stage | null
}

export const NO_FILTERS: Filters = { text: '', stage: null }

export function filtersOf(parameters: URLSearchParams): Filters {
  const stage = parameters.get('stage')
  return { text: parameters.get('q') ?? '', stage: stage !== null && isStage(stage) ? stage : null }
}

/** The filters as parameters of the page's address. */
export function parametersOf({ text, stage }: Filters): URLSearchParams {
  const parameters = new URLSearchParams()
  if (text) parameters.set('q', text)
  if (stage) parameters.set('stage', stage)
  return parameters
}

export function filtering({ text, stage }: Filters): boolean {
  return text.trim() !== '' || stage !== null
}

function isStage(text: string): text is Stage {
  return Object.hasOwn(STAGES, text)
}
