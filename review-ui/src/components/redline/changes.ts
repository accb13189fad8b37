import type { Change, ChangeKind, Stake } from '../../lib/schema'

/** The gravest first, as the server lists them. */
export const STAKES: Record<Stake, { label: string; of: string }> = {
  ASK: { label: 'The ask', of: 'of what is asked for' },
  MONEY: { label: 'Money', of: 'of money' },
  SIGN: { label: 'Signs', of: 'of the sign of a number' },
  NUMBER: { label: 'Numbers', of: 'of a number' },
  DATE: { label: 'Dates', of: 'of a date' },
  OWNER: { label: 'Owners', of: 'of an owner' },
  NEGATION: { label: 'Negations', of: 'of a negation' },
  STRUCTURE: { label: 'Structure', of: 'of what is part of what' },
  NONE: { label: 'Other words', of: 'of other words' },
}

export const KINDS: Record<ChangeKind, string> = {
  INSERTED: 'added',
  DELETED: 'removed',
  REPLACED: 'replaced',
  MOVED: 'moved',
  SPLIT: 'divided',
  MERGED: 'joined',
  STRUCTURE: 'built otherwise',
}

/** The place of a change among all changes of the page, from 1; its id ends with it. */
export function numberOf(change: Change): number {
  return Number(change.id.slice(change.id.lastIndexOf('-') + 1))
}

/** The changes with one of these stakes, or all of them, in the order of the page. */
export function inPageOrder(changes: readonly Change[], stake: Stake | null): Change[] {
  return changes
    .filter((change) => stake === null || change.stake === stake)
    .sort((one, other) => numberOf(one) - numberOf(other))
}

interface StakeGroup {
  stake: Stake
  changes: Change[]
}

/** Neighbours of one stake; the order is that of the server, the gravest first. */
export function grouped(changes: readonly Change[]): StakeGroup[] {
  const groups: StakeGroup[] = []
  for (const change of changes) {
    const last = groups.at(-1)
    if (last?.stake === change.stake) last.changes.push(change)
    else groups.push({ stake: change.stake, changes: [change] })
  }
  return groups
}

/** What a reader who does not see the page is told of a change. */
export function sentenceOf(change: Change): string {
  const where = change.section || 'Beginning'
  switch (change.kind) {
    case 'REPLACED':
      return `${where}: “${change.was}” replaced by “${change.excerpt}”`
    case 'MOVED':
      return `${where}: “${change.excerpt}” moved here from ${change.was || 'the beginning'}`
    case 'STRUCTURE':
      return `${where}: ${change.was}: “${change.excerpt}”`
    case 'INSERTED':
    case 'DELETED':
    case 'SPLIT':
    case 'MERGED':
      return `${where}: ${KINDS[change.kind]}: “${change.excerpt}”`
  }
}

/** Whose words they are that an author took; nothing where the author wrote them. */
export function creditOf({ credits }: Change, nameOf: (account: string) => string): string {
  return credits
    .map(
      ({ suggestedBy, acceptedBy }, index) =>
        `${index === 0 ? 'Suggested' : 'suggested'} by ${nameOf(suggestedBy)}, accepted by ${nameOf(acceptedBy)}`,
    )
    .join('; ')
}
