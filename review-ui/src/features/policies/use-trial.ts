import { useEffect, useRef, useState } from 'react'
import { api } from '../../lib/api-client'
import type { PolicyRule, TriedDecision } from '../../lib/schema'

export interface TrialState {
  tried: number
  memos: number
  approvals: number
  failed: TriedDecision[]
  running: boolean
  error?: unknown
}

const NOTHING: TrialState = { tried: 0, memos: 0, approvals: 0, failed: [], running: true }

/** Tries rules on the decisions of the past, part by part; another trial, or leaving, ends the one before. */
export function useTrial() {
  const [trial, setTrial] = useState<TrialState | null>(null)
  const current = useRef<AbortController>(null)
  useEffect(() => () => current.current?.abort(), [])
  const start = async (rules: PolicyRule[]) => {
    current.current?.abort()
    const controller = new AbortController()
    const { signal } = controller
    current.current = controller
    let state = NOTHING
    let upTo: number | null = null
    setTrial(state)
    try {
      while (state.running) {
        const body: { rules: PolicyRule[]; from: number; upTo: number | null } = {
          rules,
          from: state.tried,
          upTo,
        }
        const part = await api.post('/api/policies/trial', { body, signal })
        upTo = part.upTo
        state = {
          tried: part.tried,
          memos: part.memos,
          approvals: state.approvals + part.approvals,
          failed: [...state.failed, ...part.failed],
          running: part.tried < part.memos,
        }
        if (signal.aborted) return
        setTrial(state)
      }
    } catch (error) {
      if (!signal.aborted) setTrial({ ...state, running: false, error })
    }
  }
  return { trial, start }
}
