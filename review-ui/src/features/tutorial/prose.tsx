import type { Nodes, Parents } from 'mdast'
import type { ReactNode } from 'react'

/** The few forms that the documentation is written in. What it links to is not served here, so that its words stay. */
export function Prose({ nodes }: { nodes: Nodes[] }) {
  return nodes.map((node) => <Piece key={node.position?.start.offset} node={node} />)
}

function Piece({ node }: { node: Nodes }): ReactNode {
  switch (node.type) {
    case 'text':
      return node.value
    case 'inlineCode':
      return <code>{node.value}</code>
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      )
    case 'heading':
      return node.depth === 1 ? <h1>{inside(node)}</h1> : <h2>{inside(node)}</h2>
    case 'paragraph':
      return <p>{inside(node)}</p>
    case 'strong':
      return <strong>{inside(node)}</strong>
    case 'emphasis':
      return <em>{inside(node)}</em>
    case 'list':
      return node.ordered ? <ol>{inside(node)}</ol> : <ul>{inside(node)}</ul>
    case 'listItem':
      return <li>{inside(node)}</li>
    default:
      return 'children' in node ? inside(node) : null
  }
}

function inside(node: Parents) {
  return <Prose nodes={node.children} />
}
