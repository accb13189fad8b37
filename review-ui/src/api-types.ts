/** The shapes of the HTTP contract, in the form in which openapi-typescript writes them. */
export interface components {
  schemas: {
    Me: { username: string; name: string; title: string; role: 'MEMBER' | 'AUDITOR' | 'ADMINISTRATOR' }
    Person: {
      username: string
      name: string
      title: string
      role: 'MEMBER' | 'AUDITOR' | 'ADMINISTRATOR'
      active: boolean
    }
    Account: { username: string; name: string; title: string }
    Demonstration: { accounts: components['schemas']['Account'][] }
    Receipt: {
      memoId: string
      number: number
      version: number
      stage: components['schemas']['MemoRow']['stage']
      revision: number
      contentHash?: string | null
      pages?: number | null
      words?: number | null
      changeClass?: components['schemas']['RevisionSummary']['changeClass'] | null
      objectionId?: string | null
    }
    MemoRow: {
      memoId: string
      number: number
      title: string
      stage: 'DRAFT' | 'IN_REVIEW' | 'DECIDED' | 'WITHDRAWN' | 'SUPERSEDED'
      owner: string
      restricted: boolean
      revision: number
      pages?: number | null
      words?: number | null
      updatedAt: string
      outcome?: 'APPROVED' | 'REJECTED' | 'DEFERRED' | null
    }
    PageOfMemoRow: { items: components['schemas']['MemoRow'][]; next?: string | null }
    Overflow: { paragraph: string; lines: number }
    RevisionSummary: {
      revision: number
      baseRevision: number
      contentHash: string
      by: string
      submittedAt: string
      claimedAt?: string | null
      claimedBy?: string | null
      summary: string
      words: number
      pages: number
      appendixPages: number
      wordsChanged: number
      changeClass:
        | 'FIRST'
        | 'IDENTICAL'
        | 'LAYOUT_ONLY'
        | 'TYPO'
        | 'APPENDIX_ONLY'
        | 'SUBSTANTIVE'
        | 'ASK_CHANGED'
      overflow?: components['schemas']['Overflow'] | null
      layoutVersion: string
      carried: string[]
      lapsed: string[]
    }
    RevisionDetails: components['schemas']['RevisionSummary'] & { markdown: string; html: string }
    RuleResult: { rule: string; passed: boolean; sentence: string; blocking: string[] }
    Gate: { passes: boolean; rules: components['schemas']['RuleResult'][] }
    VerdictDetails: {
      verdict: 'AGREE' | 'AGREE_WITH_CONDITIONS' | 'DISAGREE_AND_COMMIT' | 'OBJECT' | 'ABSTAIN'
      revision: number
      contentHash: string
      reason?: string | null
      conditions?: string | null
      at: string
      claimedAt?: string | null
      state: 'CURRENT' | 'CARRIED' | 'LAPSED'
      carriedFrom?: number | null
      onBehalfOf?: string | null
      givenBy: string
      lapsedBecause?: string | null
    }
    ParticipantDetails: {
      account: string
      role: 'APPROVER' | 'CONTRIBUTOR' | 'DECIDER' | 'INFORMED' | 'PROCESS_REVIEWER'
      recused?: string | null
      delegate?: string | null
      verdict?: components['schemas']['VerdictDetails'] | null
      owes?: string | null
    }
    PolicyDetails: { name: string; version: number; sentences: string[] }
    ReviewDetails: {
      door: 'ONE_WAY' | 'TWO_WAY'
      policy: components['schemas']['PolicyDetails']
      due: string
      openedAt: string
      openedAtRevision: number
      participants: components['schemas']['ParticipantDetails'][]
    }
    AnswerDetails: { by: string; text: string; at: string; claimedAt?: string | null }
    ObjectionDetails: {
      objectionId: string
      raisedBy: string
      revision: number
      statement: string
      raisedAt: string
      claimedAt?: string | null
      state: 'OPEN' | 'ANSWERED' | 'LIFTED' | 'OVERRIDDEN'
      answers: components['schemas']['AnswerDetails'][]
      closedBy?: string | null
      closedAt?: string | null
      closingReason?: string | null
    }
    DecisionDetails: {
      outcome: 'APPROVED' | 'REJECTED' | 'DEFERRED'
      by: string
      at: string
      claimedAt?: string | null
      revision: number
      contentHash: string
      rationale: string
      gate: components['schemas']['Gate']
    }
    Permission: {
      action:
        | 'REVISE'
        | 'RETITLE'
        | 'CHANGE_ACCESS'
        | 'NAME_COAUTHOR'
        | 'OPEN_REVIEW'
        | 'ADD_PARTICIPANT'
        | 'VERDICT'
        | 'OBJECT'
        | 'ANSWER'
        | 'OVERRIDE'
        | 'RECUSE'
        | 'DELEGATE'
        | 'READ'
        | 'APPROVE'
        | 'DECIDE'
        | 'WITHDRAW'
        | 'REOPEN'
        | 'SUPERSEDE'
      allowed: boolean
      reason?: string | null
    }
    NextStep: { sentence: string; by: string[] }
    LastRead: { revision: number; at: string }
    MemoDetails: {
      memoId: string
      number: number
      version: number
      title: string
      stage: components['schemas']['MemoRow']['stage']
      restricted: boolean
      source?: string | null
      owner: string
      coauthors: string[]
      draftedAt: string
      revisions: components['schemas']['RevisionSummary'][]
      html?: string | null
      review?: components['schemas']['ReviewDetails'] | null
      objections: components['schemas']['ObjectionDetails'][]
      gate?: components['schemas']['Gate'] | null
      decision?: components['schemas']['DecisionDetails'] | null
      closingReason?: string | null
      successor?: string | null
      next: components['schemas']['NextStep']
      may: components['schemas']['Permission'][]
      lastRead?: components['schemas']['LastRead'] | null
    }
    Change: { id: string; kind: 'INSERTED' | 'DELETED' | 'REPLACED'; section: string; excerpt: string }
    RedlineDetails: {
      from: number
      to: number
      changeClass: components['schemas']['RevisionSummary']['changeClass']
      wordsInserted: number
      wordsDeleted: number
      html: string
      changes: components['schemas']['Change'][]
    }
    Preview: {
      html: string
      words: number
      pages: number
      appendixPages: number
      linesLeft: number
      overflow?: components['schemas']['Overflow'] | null
      layoutVersion: string
    }
    HistoryEntry: {
      version: number
      kind: string
      by: string
      claimedBy?: string | null
      at: string
      claimedAt?: string | null
      sentence: string
      revision?: number | null
    }
    History: { items: components['schemas']['HistoryEntry'][]; next?: string | null }
    BoardCard: {
      memoId: string
      number: number
      title: string
      stage: components['schemas']['MemoRow']['stage']
      owner: string
      door?: 'ONE_WAY' | 'TWO_WAY' | null
      revision: number
      pages?: number | null
      stageSince: string
      due?: string | null
      outcome?: components['schemas']['MemoRow']['outcome']
      gate?: components['schemas']['Gate'] | null
      blockers: string[]
      next: string
      waitingFor: string[]
    }
    Column: { stage: components['schemas']['MemoRow']['stage']; cards: components['schemas']['BoardCard'][] }
    Board: { columns: components['schemas']['Column'][] }
    Obligation: {
      memoId: string
      number: number
      title: string
      account: string
      kind:
        | 'REVISE'
        | 'OPEN_REVIEW'
        | 'GIVE_VERDICT'
        | 'GIVE_VERDICT_AGAIN'
        | 'ANSWER_OBJECTION'
        | 'SETTLE_OBJECTION'
        | 'DECIDE'
        | 'NAME_PARTICIPANT'
      since: string
      due?: string | null
      why: string
      endsWhen: string
      revision?: number | null
    }
    Inbox: { items: components['schemas']['Obligation'][] }
  }
}
