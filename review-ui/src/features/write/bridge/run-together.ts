import type { RootContent } from 'mdast'

/** Whether any block would go on in the line of the one before it, with no blank line between them. */
export function runTogether(blocks: readonly RootContent[]): boolean {
  return blocks.some((block, index) => {
    const before = blocks[index - 1]?.type
    if (before === undefined) return false
    if (before === 'html' || before === 'table') return true
    const isOpen = before === 'paragraph' || before === 'list' || before === 'blockquote'
    return isOpen && !interruptsText(block)
  })
}

function interruptsText(block: RootContent): boolean {
  if (block.type !== 'list')
    return ['code', 'blockquote', 'heading', 'thematicBreak'].includes(block.type)
  return (block.children[0]?.children.length ?? 0) > 0 && (!block.ordered || block.start === 1)
}
