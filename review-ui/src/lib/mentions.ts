import { capitalised } from './format'

/** `@ada`, as the server writes it. It stands apart from letters before it, and a full stop after it is not its own. */
const MENTION = /(?<![\w.@-])@([a-z](?:[a-z0-9._-]*[a-z0-9_-])?)(?![\w@-])/g

/** A sentence of the server with people's names in it. Whom nobody knows here stays a mention. */
export function replaceMentions(sentence: string, names: ReadonlyMap<string, string>): string {
  // One that was stored before there were mentions begins with a bare account.
  return capitalised(sentence).replace(
    MENTION,
    (mention, account: string) => names.get(account) ?? mention,
  )
}

export function mentionsSomebody(sentence: string): boolean {
  return sentence.search(MENTION) >= 0
}
