const MENTION = /(?<![\w.@-])@([a-z](?:[a-z0-9._-]*[a-z0-9_-])?)(?![\w@-])/g

/**
 * The words of a comment with the names of the people in them. Only what stands between tags is touched, and a name is text
 * whatever it holds.
 */
export function namedIn(html: string, nameOf: (account: string) => string): string {
  return html.replace(/(<[^>]*>)|([^<]+)/g, (_, tag: string | undefined, text = '') => {
    if (tag !== undefined) return tag
    return text.replace(MENTION, (mention: string, account: string) => {
      const name = nameOf(account)
      return name === account ? mention : `<strong>${escaped(name)}</strong>`
    })
  })
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
