import fc from 'fast-check'

/** Shreds that mean something to a Markdown parser, and words that do not. */
const SHREDS = [
  ...['*', '**', '_', '__', '`', '``', '[', ']', '(', ')', '](x)', '![', '<', '>', '<b>', '</b>'],
  ...['&', '&amp;', '\\', '|', '#', '- ', '+ ', '1. ', '2) ', '> ', '~~~', '```', '---'],
  ...[
    '===',
    ':',
    '[^a]',
    '[^a]: ',
    '[b]',
    '[b]: /u "t"',
    '[x][b]',
    '<http://a.b>',
    '<br>',
    '<!-- c -->',
    '<!-- guidance: g -->',
  ],
  ...[
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    '    ',
    '  ',
    ' ',
    '\t',
    '| a | b |\n| - | -: |\n| 1 | 2 |',
    '# H\n',
  ],
  ...['word', 'é', '“quoted”', '3.5', 'a_b', 'x*y', '!', '.', '—', '\u00a0', '日本', '😀'],
]

/** Texts in which everything that Markdown has a meaning for meets everything else. */
export const shreds = fc
  .array(fc.constantFrom(...SHREDS), { maxLength: 24 })
  .map((pieces) => pieces.join(''))

const word = fc.constantFrom(
  'ask',
  'of',
  'six',
  'pages',
  'é',
  '$6.00',
  'x_y',
  '2 * 3',
  'a|b',
  '#1',
  '[sic]',
  '“so”',
  '1.',
  '-',
)
const blank = fc.constantFrom(' ', ' ', ' ', '\n', '\\\n', '')

const inline: fc.Arbitrary<string> = fc.letrec<{ inline: string; piece: string }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    word,
    fc.constantFrom(
      '[^a]',
      '[^b]',
      '`code`',
      '`` a`b ``',
      '![alt](figure:x "t")',
      '<i>',
      '<https://a.b>',
      '[b]',
      '[x][b]',
    ),
    tie('inline').map((text) => `*${text}*`),
    tie('inline').map((text) => `**${text}**`),
    tie('inline').map((text) => `[${text}](/u 'title')`),
  ),
  inline: fc
    .array(fc.tuple(tie('piece'), blank), { minLength: 1, maxLength: 3 })
    .map((pieces) => pieces.map(([piece, space]) => piece + space).join('')),
})).inline

function indented(text: string, by: string, first = by): string {
  return text
    .split('\n')
    .map((line, index) => (line ? (index === 0 ? first : by) + line : line))
    .join('\n')
}

/** Texts as an author writes them, of every kind of block. */
export const documents: fc.Arbitrary<string> = fc
  .letrec<{ block: string; blocks: string }>((tie) => ({
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      inline,
      fc
        .tuple(fc.integer({ min: 1, max: 6 }), word)
        .map(([level, text]) => `${'#'.repeat(level)} ${text}`),
      fc.constantFrom(
        'Title\n=====',
        'a\nb\n---',
        '***',
        '```js meta\ncode\n\n  more\n```',
        '    code',
        '<div>\nraw\n</div>',
        '<!-- guidance: Say\n it. -->',
        '[b]: /url "title"',
        '| a | b |\n| :- | - |\n| `x\\|y` | **z** |\n| 1 |',
        '```\n```',
      ),
      tie('blocks').map((text) => indented(text, '> ').replace(/^$/gm, '>')),
      fc
        .tuple(
          fc.constantFrom('- ', '* ', '1. ', '7) '),
          fc.boolean(),
          fc.array(tie('blocks'), { minLength: 1, maxLength: 2 }),
        )
        .map(([marker, tight, items]) =>
          items
            .map((item) => indented(item, ' '.repeat(marker.length), marker))
            .join(tight ? '\n' : '\n\n'),
        ),
    ),
    blocks: fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map((all) => all.join('\n\n')),
  }))
  .blocks.chain((text) =>
    fc
      .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), inline), { maxLength: 2 })
      .map((notes) =>
        [text, ...notes.map(([label, note]) => indented(note, '    ', `[^${label}]: `))].join(
          '\n\n',
        ),
      ),
  )
  .map((text) => `${text}\n`)
