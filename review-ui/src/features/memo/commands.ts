import { api, keyed } from '../../lib/api-client'
import type { Receipt, Schemas } from '../../lib/schema'

/** Sends a command to a memo. The key is that of the attempt. */
export type Send<Content> = (id: string, content: Content, key: string) => Promise<Receipt>

/** A command whose content has the form of the OpenAPI document. */
type SendBody<Name extends keyof Schemas> = Send<Schemas[Name]>

/** Whose something becomes, and why. */
export type Handover = Schemas['NewOwner']

const to = (id: string, key: string) => ({ path: { id }, header: keyed(key) })

export const changeMemo: SendBody<'MemoChange'> = (id, body, key) =>
  api.patch('/api/memos/{id}', { params: to(id, key), body })

export const addCoauthor: SendBody<'Named'> = (id, body, key) =>
  api.post('/api/memos/{id}/coauthors', { params: to(id, key), body })

export const removeCoauthor: Send<string> = (id, account, key) =>
  api.delete('/api/memos/{id}/coauthors/{account}', {
    params: { path: { id, account }, header: keyed(key) },
  })

/** @param from the owner on the sender's screen */
export const handOverMemo =
  (from: string): Send<Handover> =>
  (id, { to: heir, reason }, key) =>
    api.post('/api/memos/{id}/handover', {
      params: to(id, key),
      body: { from, to: heir, reason },
    })

/** The content is how many notices the sender has seen. */
export const acknowledgeNotices: Send<number> = (id, noticesSeen, key) =>
  api.post('/api/memos/{id}/acknowledgement', { params: to(id, key), body: { noticesSeen } })

export const nameRevision =
  (revision: number): SendBody<'RevisionName'> =>
  (id, body, key) =>
    api.post('/api/memos/{id}/revisions/{revision}/name', {
      params: { path: { id, revision }, header: keyed(key) },
      body,
    })

export const recordReading: SendBody<'NewReading'> = (id, body, key) =>
  // A reader who leaves does not wait for it.
  api.post('/api/memos/{id}/readings', { params: to(id, key), body, keepalive: true })

export const openReview: SendBody<'NewReview'> = (id, body, key) =>
  api.post('/api/memos/{id}/review', { params: to(id, key), body })

/** A review that takes longer: until when, or, without a date, that the decider is asked not to wait. */
export interface Extending {
  due: string | null
  reason: string
}

export const extendOrAsk: Send<Extending> = (id, { due, reason }, key) =>
  due === null
    ? api.post('/api/memos/{id}/review/decision-request', { params: to(id, key), body: { reason } })
    : api.post('/api/memos/{id}/review/extension', { params: to(id, key), body: { due, reason } })

export const overrideReadingPeriod: SendBody<'ReadingOverride'> = (id, body, key) =>
  api.post('/api/memos/{id}/review/reading-override', { params: to(id, key), body })

export const addParticipant: SendBody<'NewParticipant'> = (id, body, key) =>
  api.post('/api/memos/{id}/participants', { params: to(id, key), body })

export const removeParticipant: SendBody<'ParticipantRemoval'> = (id, body, key) =>
  api.post('/api/memos/{id}/participants/removal', { params: to(id, key), body })

export const nameDeputy: SendBody<'Deputy'> = (id, body, key) =>
  api.post('/api/memos/{id}/delegations', { params: to(id, key), body })

export const recuse: Send<string> = (id, reason, key) =>
  api.post('/api/memos/{id}/recusal', { params: to(id, key), body: { reason } })

export const giveVerdict: SendBody<'NewVerdict'> = (id, body, key) =>
  api.post('/api/memos/{id}/verdicts', { params: to(id, key), body })

/** @param onBehalfOf of whom, by their deputy */
export const withdrawVerdict =
  (onBehalfOf: string | null): Send<string> =>
  (id, reason, key) =>
    api.post('/api/memos/{id}/verdicts/withdrawal', {
      params: to(id, key),
      body: { reason, onBehalfOf },
    })

export const raiseObjection: SendBody<'NewObjection'> = (id, body, key) =>
  api.post('/api/memos/{id}/objections', { params: to(id, key), body })

export const answerObjection =
  (objection: string): SendBody<'NewAnswer'> =>
  (id, body, key) =>
    api.post('/api/memos/{id}/objections/{objection}/answer', {
      params: { path: { id, objection }, header: keyed(key) },
      body,
    })

export const handOverObjection =
  (objection: string): SendBody<'NewAnswerer'> =>
  (id, body, key) =>
    api.post('/api/memos/{id}/objections/{objection}/handover', {
      params: { path: { id, objection }, header: keyed(key) },
      body,
    })

/** @param answersSeen how many answers the raiser has read */
export const sustainObjection =
  (objection: string, answersSeen: number): Send<string> =>
  (id, reason, key) =>
    api.post('/api/memos/{id}/objections/{objection}/sustainment', {
      params: { path: { id, objection }, header: keyed(key) },
      body: { answersSeen, reason },
    })

export const liftObjection =
  (objection: string): Send<string> =>
  (id, reason, key) =>
    api.post('/api/memos/{id}/objections/{objection}/lift', {
      params: { path: { id, objection }, header: keyed(key) },
      body: { reason },
    })

export const overrideObjection =
  (objection: string): Send<string> =>
  (id, reason, key) =>
    api.post('/api/memos/{id}/objections/{objection}/override', {
      params: { path: { id, objection }, header: keyed(key) },
      body: { reason },
    })

const about = (id: string, condition: string, key: string) => ({
  path: { id, condition },
  header: keyed(key),
})

export const proposeConditionMet =
  (condition: string): SendBody<'NewProposal'> =>
  (id, body, key) =>
    api.post('/api/memos/{id}/conditions/{condition}/proposal', {
      params: about(id, condition, key),
      body,
    })

/** The content is how many proposals the sender has seen. */
export const confirmCondition =
  (condition: string): Send<number> =>
  (id, proposalsSeen, key) =>
    api.post('/api/memos/{id}/conditions/{condition}/confirmation', {
      params: about(id, condition, key),
      body: { proposalsSeen },
    })

export const refuseCondition =
  (condition: string): Send<string> =>
  (id, reason, key) =>
    api.post('/api/memos/{id}/conditions/{condition}/refusal', {
      params: about(id, condition, key),
      body: { reason },
    })

export const waiveCondition =
  (condition: string): Send<string> =>
  (id, reason, key) =>
    api.post('/api/memos/{id}/conditions/{condition}/waiver', {
      params: about(id, condition, key),
      body: { reason },
    })

export const handOverCondition =
  (condition: string): SendBody<'NewOwner'> =>
  (id, body, key) =>
    api.post('/api/memos/{id}/conditions/{condition}/handover', {
      params: about(id, condition, key),
      body,
    })

export const decide: SendBody<'NewDecision'> = (id, body, key) =>
  api.post('/api/memos/{id}/decision', { params: to(id, key), body })

export const withdraw: Send<string> = (id, reason, key) =>
  api.post('/api/memos/{id}/withdrawal', { params: to(id, key), body: { reason } })

export const reopen: Send<string> = (id, reason, key) =>
  api.post('/api/memos/{id}/reopening', { params: to(id, key), body: { reason } })

export const supersede: SendBody<'Supersession'> = (id, body, key) =>
  api.post('/api/memos/{id}/supersession', { params: to(id, key), body })
