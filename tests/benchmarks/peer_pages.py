"""The content of a document for other programs: as HTML, and as data with a source for typst."""

import json
from collections.abc import Iterator
from html import escape
from typing import Any

from sekretariat.documents.content import (
    Block,
    Document,
    GroupRow,
    Heading,
    NumberedList,
    Paragraph,
    Row,
    Series,
    Table,
    plain,
)

TYPST = """
#let data = json(bytes(sys.inputs.content))
#set document(title: data.title, date: datetime(year: 2020, month: 11, day: 3))
#set text(font: "Noto Sans", size: 10.5pt, lang: "de", hyphenate: true)
#set page(paper: "a4", margin: (left: 25mm, right: 20mm, y: 20mm), numbering: "1 / 1")
#set table(stroke: 0.5pt)
#let shown(block) = {
  if block.kind == "heading" { heading(level: block.level, block.text) }
  if block.kind == "paragraph" { par(block.text) }
  if block.kind == "list" {
    let labels = block.items.map(item => item.label)
    let items = block.items.map(item => item.blocks.map(shown).join())
    enum(numbering: n => labels.at(n - 1), ..items)
  }
  if block.kind == "table" {
    show table.cell: set text(size: 9pt)
    let cells = block.rows.map(row => if row.len() == 1 {
      (table.cell(colspan: block.headings.len(), strong(row.first())),)
    } else { row.map(cell => [#cell]) })
    table(
      columns: block.shares.map(share => share * 1fr),
      table.header(..block.headings),
      ..cells.flatten(),
    )
  }
}
#for (at, letter) in data.documents.enumerate() {
  if at > 0 { pagebreak(to: if data.duplex { "odd" } else { none }) }
  if letter.head.len() > 0 {
    par(letter.head.join(linebreak()))
    block(height: 45mm, letter.address.join(linebreak()))
    par(letter.information.join(linebreak()))
  }
  letter.blocks.map(shown).join()
}
"""

STYLE = """
@font-face { font-family: Noto; src: url(NotoSans-Regular.ttf) }
@font-face { font-family: Noto; font-weight: bold; src: url(NotoSans-Bold.ttf) }
@page { size: A4; margin: 20mm 20mm 20mm 25mm;
        @bottom-right { content: counter(page) " / " counter(pages); font: 9pt Noto } }
body { font: 10.5pt/14pt Noto; hyphens: auto } li { list-style: none }
table { font-size: 9pt; border-collapse: collapse; width: 100%; table-layout: fixed }
td, th { border-bottom: 0.5pt solid #bbb; text-align: left; vertical-align: top }
address { min-height: 45mm; font-style: normal }
article + article { break-before: """


def parts(written: Document | Series) -> tuple[Document, ...]:
    """Return the documents of a file."""
    return written.documents if isinstance(written, Series) else (written,)


def data(written: Document | Series) -> str:
    """Return the content as JSON for the source TYPST."""
    documents = [_letter(one) | {"blocks": [*map(_data, one.blocks)]} for one in parts(written)]
    is_duplex = isinstance(written, Series) and written.is_duplex
    return json.dumps({"title": written.title, "duplex": is_duplex, "documents": documents})


def _letter(document: Document) -> dict[str, Any]:
    """Return what stands above the text of a letter."""
    address = document.address
    return {
        "head": list(document.letterhead.lines) if document.letterhead else [],
        "address": [address.return_line, *address.lines] if address else [],
        "information": [" ".join(pair) for pair in address.information] if address else [],
    }


def _data(block: Block) -> dict[str, Any]:
    match block:
        case Heading():
            return {"kind": "heading", "level": block.level, "text": block.text}
        case Paragraph():
            return {"kind": "paragraph", "text": plain(block.text)}
        case NumberedList():
            items = [
                {"label": one.label, "blocks": [*map(_data, one.blocks)]} for one in block.items
            ]
            return {"kind": "list", "items": items}
        case Table():
            headings = [column.heading for column in block.columns]
            shares = [column.share for column in block.columns]
            rows = [*map(_cells, block.rows)]
            return {"kind": "table", "headings": headings, "shares": shares, "rows": rows}
    raise ValueError(block)


def _cells(row: Row | GroupRow) -> list[str]:
    return [row.text] if isinstance(row, GroupRow) else [*map(plain, row.cells)]


def html(written: Document | Series) -> str:
    """Return the content as a page of HTML."""
    side = "right" if isinstance(written, Series) and written.is_duplex else "page"
    articles = "".join(f"<article>{''.join(_article(one))}</article>" for one in parts(written))
    return (
        f'<!doctype html><html lang="de"><head><meta charset="utf-8">'
        f"<title>{escape(written.title)}</title><style>{STYLE}{side} }}</style></head>"
        f"<body>{articles}</body></html>"
    )


def _article(document: Document) -> Iterator[str]:
    above = _letter(document)
    if above["head"]:
        yield f"<p>{_lines(above['head'])}</p><address>{_lines(above['address'])}</address>"
        yield f"<p>{_lines(above['information'])}</p>"
    yield from map(_html, document.blocks)


def _lines(texts: list[str]) -> str:
    return "<br>".join(map(escape, texts))


def _html(block: Block) -> str:
    match block:
        case Heading():
            return f"<h{block.level}>{escape(block.text)}</h{block.level}>"
        case Paragraph():
            return f"<p>{escape(plain(block.text))}</p>"
        case NumberedList():
            items = (
                f"<li>{escape(one.label)} {''.join(map(_html, one.blocks))}</li>"
                for one in block.items
            )
            return f"<ol>{''.join(items)}</ol>"
        case Table():
            return _html_table(block)
    raise ValueError(block)


def _html_table(table: Table) -> str:
    whole = sum(column.share for column in table.columns)
    headings = "".join(
        f'<th scope="col" style="width:{100 * one.share / whole:.1f}%">{escape(one.heading)}</th>'
        for one in table.columns
    )
    rows = []
    for row in table.rows:
        cells = _cells(row)
        if len(cells) == 1:
            rows.append(f'<tr><th colspan="{len(table.columns)}">{escape(cells[0])}</th></tr>')
        else:
            rows.append("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>")
    return f"<table><thead><tr>{headings}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
