import { crc32 } from 'node:zlib'

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A small Word document in which somebody has put in, taken out and commented on a word. */
export function reviewedDocument(): Buffer {
  const by = 'w:id="1" w:author="Jo" w:date="2026-03-01T12:00:00Z"'
  return zip({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/comments.xml" ContentType="${TYPES}.comments+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/comments" Target="comments.xml"/></Relationships>`,
    'word/comments.xml': `<w:comments xmlns:w="${NAMESPACE}"><w:comment ${by}><w:p><w:r><w:t>Who says so?</w:t></w:r></w:p></w:comment></w:comments>`,
    'word/document.xml': `<w:document xmlns:w="${NAMESPACE}"><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>A second depot</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">We ask for </w:t></w:r><w:del ${by}><w:r><w:delText>one</w:delText></w:r></w:del><w:ins ${by}><w:r><w:t>two</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> depots in </w:t></w:r><w:commentRangeStart w:id="1"/><w:r><w:t>May</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r><w:r><w:t>.</w:t></w:r></w:p></w:body></w:document>`,
  })
}

/** The parts one after the other, not compressed, and the list of them. */
function zip(parts: Record<string, string>): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [path, text] of Object.entries(parts)) {
    const name = Buffer.from(path)
    const content = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${text}`)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt32LE(crc32(content), 10)
    facts.writeUInt32LE(content.length, 14)
    facts.writeUInt32LE(content.length, 18)
    facts.writeUInt16LE(name.length, 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), facts, name, content])
    central.push(Buffer.from('PK\x01\x02\x14\x00'), facts, rest, name)
    local.push(entry)
    offset += entry.length
  }
  const list = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Object.keys(parts).length, 8)
  end.writeUInt16LE(Object.keys(parts).length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, list, end])
}
