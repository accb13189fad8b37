import { getSchema } from '@tiptap/core'
import { DOMParser as DocumentParser } from '@tiptap/pm/model'
import { describe, expect, test } from 'vitest'
import { write } from '../bridge/canonical'
import type { Json } from '../bridge/json'
import { blockSchema } from './block-schema'
import { cleanHtml } from './clean-html'
import { inlineSchema } from './inline-schema'

const schema = getSchema([...blockSchema, ...inlineSchema])

function pasted(html: string): string {
  const holder = document.createElement('div')
  holder.innerHTML = cleanHtml(html)
  return write(DocumentParser.fromSchema(schema).parse(holder).toJSON() as Json)
}

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0in;font-size:12.0pt;} --></style>
<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head>
<body lang=EN-US style='tab-interval:.5in'><!--StartFragment-->
<h2 style='margin-top:2.0pt'><span style='font-family:Calibri;color:#2F5496'>The ask<o:p></o:p></span></h2>
<p class=MsoNormal style='line-height:107%'>We ask for <b style='mso-bidi-font-weight:normal'>$6 million</b> and <i>patience</i>, see <a href="https://example.com/plan"><span style='color:blue'>the plan</span></a>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Storage<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:1.0in;text-indent:-.25in;mso-list:l0 level2 lfo1'><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span>in three copies<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-.25in;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Computing<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='text-indent:-.25in;mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>First<o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-.25in;mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span>Second<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr><td width=200 style='border:solid'><p class=MsoNormal><b>Stage<o:p></o:p></b></p></td><td><p class=MsoNormal align=right style='text-align:right'><b>Sum</b></p></td></tr>
<tr><td><p class=MsoNormal>One</p></td><td><p class=MsoNormal>6.00</p></td></tr></table>
<!--EndFragment--></body></html>`

const DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2e"><h1 dir="ltr" style="line-height:1.38"><span style="font-size:20pt;font-family:Arial;font-weight:400">Plan</span></h1>
<p dir="ltr"><span style="font-size:11pt;font-weight:700">Bold</span><span style="font-size:11pt;font-weight:400"> and </span><span style="font-style:italic;font-weight:400">italic</span><span> and </span><a href="https://www.google.com/url?q=https://example.com/a&amp;sa=D"><span style="text-decoration:underline">a link</span></a></p>
<ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>One</span></p></li><ul><li aria-level="2"><p role="presentation"><span>Inner</span></p></li></ul><li><p role="presentation"><span>Two</span></p></li></ul><br class="Apple-interchange-newline"></b>`

const WEB = `<div class="post"><h3 class="title" onclick="evil()">Why</h3><p style="color:red">Text with <code>code</code>,<br>a break<script>alert(1)</script> and <img src="https://t.example/pixel.gif">a <a href="javascript:alert(1)">bad</a> link.</p><blockquote><p>Said.</p></blockquote><ol start="3"><li>three</li><li>four</li></ol><pre><code class="language-js">let a = 1
</code></pre></div>`

describe('pasting', () => {
  test('from Word keeps headings, lists, tables, emphasis and links', () => {
    expect(pasted(WORD)).toBe(`## The ask

We ask for **$6 million** and *patience*, see [the plan](https://example.com/plan).

- Storage
  - in three copies
- Computing

1. First
2. Second

| **Stage** | **Sum** |
| --------- | ------- |
| One       | 6.00    |
`)
  })

  test('from Google Docs keeps structure, and links lead where they lead', () => {
    expect(pasted(DOCS)).toBe(`# Plan

**Bold** and *italic* and [a link](https://example.com/a)

- One
  - Inner
- Two
`)
  })

  test('from a web page keeps text and drops scripts, pictures and looks', () => {
    expect(pasted(WEB)).toBe(`### Why

Text with \`code\`,\\
a break and a bad link.

> Said.

3. three
4. four

\`\`\`js
let a = 1
\`\`\`
`)
  })
})
