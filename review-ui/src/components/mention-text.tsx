import { useDirectory } from '../lib/directory'
import { mentionsSomebody } from '../lib/mentions'

/** A sentence of the server, with the names of those whom it mentions; a stranger at the sign-in asks for none. */
export function MentionText({ sentence }: { sentence: string }) {
  const { withNames } = useDirectory(mentionsSomebody(sentence))
  return withNames(sentence)
}
