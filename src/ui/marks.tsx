import './marks.css'
import { Fragment, type ReactNode } from 'react'
import { directionOf } from '../scenes/text/language.ts'
import { type Block, type Inline, parseMarks } from '../scenes/text/marks.ts'

/** A text with its marks, as blocks. Never HTML: what is not a known mark is shown as it was written. */
export function Marks({ text }: { readonly text: string }) {
  return parseMarks(text).map((block, index) => <Fragment key={keyOf(index)}>{renderBlock(block)}</Fragment>)
}

function renderBlock({ kind, lines }: Block): ReactNode {
  if (kind === 'list')
    return (
      <ul className="marks__list">
        {lines.map((line, index) => (
          <li key={keyOf(index)}>{renderInline(line)}</li>
        ))}
      </ul>
    )
  const body = lines.map((line, index) => (
    <Fragment key={keyOf(index)}>
      {index > 0 && <br />}
      {renderInline(line)}
    </Fragment>
  ))
  return kind === 'quotation' ? <blockquote className="marks__quotation">{body}</blockquote> : <p>{body}</p>
}

function renderInline(parts: readonly Inline[]): ReactNode {
  return parts.map((part, index) => <Fragment key={keyOf(index)}>{renderPart(part)}</Fragment>)
}

function renderPart(part: Inline): ReactNode {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'emphasis':
      return <em>{renderInline(part.children)}</em>
    case 'strong':
      return <strong>{renderInline(part.children)}</strong>
    case 'link':
      return (
        <a href={part.address} target="_blank" rel="noopener noreferrer">
          {renderInline(part.children)}
        </a>
      )
    case 'language':
      return (
        <span lang={part.language} dir={directionOf(part.language)}>
          {renderInline(part.children)}
        </span>
      )
    case 'ruby':
      return (
        <ruby>
          {part.base}
          <rp>(</rp>
          <rt>{part.over}</rt>
          <rp>)</rp>
        </ruby>
      )
  }
}

/** Parts of one parsed text never move among themselves: their position is their identity. */
function keyOf(index: number): string {
  return String(index)
}
