/** A piece of the editor's document, as ProseMirror spells it in JSON. */
export interface Json {
  type: string
  attrs?: Record<string, unknown>
  content?: Json[]
  text?: string
  marks?: JsonMark[]
}

export interface JsonMark {
  type: string
  attrs?: Record<string, unknown>
}

/** Without what is empty, which ProseMirror leaves out too. */
export function json(type: string, attrs: Record<string, unknown> | null, content: Json[]): Json {
  return { type, ...(attrs && { attrs }), ...(content.length > 0 && { content }) }
}

export function textOf(text: string, marks: readonly JsonMark[]): Json {
  return { type: 'text', text, ...(marks.length > 0 && { marks: [...marks] }) }
}

export function attr(node: Json | JsonMark, name: string): unknown {
  return node.attrs?.[name] ?? null
}

/** An attribute that is text, or nothing. */
export function textAttr(node: Json | JsonMark, name: string): string | null {
  const value = attr(node, name)
  return typeof value === 'string' ? value : null
}

export function hasMark(node: Json, type: string): boolean {
  return node.marks?.some((mark) => mark.type === type) ?? false
}

export function sameMarks(a: Json, b: Json): boolean {
  return JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? [])
}
