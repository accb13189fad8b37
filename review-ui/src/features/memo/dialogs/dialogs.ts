/** What a person can do with a memo by filling in a form. */
export type Dialog =
  | { kind: 'verdict' }
  | { kind: 'verdict-withdrawal'; onBehalfOf: string | null }
  | { kind: 'objection' }
  | { kind: 'decision' }
  | { kind: 'review' }
  | { kind: 'extension' }
  | { kind: 'decision-request' }
  | { kind: 'overdue' }
  | { kind: 'participant' }
  | { kind: 'removal'; account: string }
  | { kind: 'coauthor' }
  | { kind: 'coauthor-removal'; account: string }
  | { kind: 'delegation' }
  | { kind: 'title' }
  | { kind: 'access' }
  | { kind: 'supersession' }
  | { kind: 'recusal' }
  | { kind: 'withdrawal' }
  | { kind: 'reopening' }
  | { kind: 'revision-name'; revision: number }
  | { kind: 'restoration'; revision: number }
  | { kind: 'unmerged'; revision: number }
  | { kind: 'file' }
  | { kind: 'answer'; objectionId: string }
  | { kind: 'lift'; objectionId: string }
  | { kind: 'override'; objectionId: string }

export type OpenDialog = (dialog: Dialog) => void
