"""The styles a clerk finds in the file: Word's own where it has them, in our type and colours.

Word shows its own styles in its own language; the names of ours come from the paper's words.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sekretariat.documents.content import Tone
from sekretariat.documents.docx.markup import (
    Element,
    border,
    half_points,
    hexadecimal,
    spacing,
    twips,
    w,
    whole,
)
from sekretariat.documents.docx.runs import tongue
from sekretariat.documents.looks import Colour, Look
from sekretariat.documents.measures import (
    BLACK,
    BODY_SIZE,
    CAPTION_SIZE,
    GRAND,
    GRAND_GAP,
    GRAND_TOP,
    GREY,
    HAIR,
    HEADING_GAPS,
    LINK,
    PAD_X,
    PAD_Y,
    RULE,
    SIGNATURE_ROOM,
    SMALL_SIZE,
    TABLE_HEAD_SIZE,
    TABLE_SIZE,
    TONE_GAPS,
    TONE_SIZES,
    heading_size,
)
from sekretariat.documents.words import Words, words_of

ARABIC_FONT = "Noto Sans Arabic"
HEADING_LEVELS = 9
TONES = {Tone.BODY: None, Tone.LEAD: "Subtitle", Tone.NOTE: "Note"}
"""The style of a paragraph; body text is Word's default."""


@dataclass(frozen=True, kw_only=True)
class _Dress:
    """How a paragraph style looks; sizes and white space in points."""

    size: float = 0.0
    colour: Colour | None = None
    is_bold: bool = False
    is_underlined: bool = False
    before: float = 0.0
    after: float = 0.0
    keeps: bool = False
    lines: tuple[Element, ...] = ()
    outline: int | None = None

    def paragraph(self) -> Element:
        """Return the paragraph's properties, in Word's order."""
        return w(
            "pPr",
            w("keepNext") if self.keeps else None,
            w("keepLines") if self.keeps else None,
            w("pBdr", *self.lines) if self.lines else None,
            spacing(self.before, self.after),
            None if self.outline is None else w("outlineLvl", val=self.outline),
        )

    def text(self) -> Element | None:
        """Return the properties of its text, in Word's order."""
        size = half_points(self.size)
        parts = (
            *((w("b"), w("bCs")) if self.is_bold else ()),
            w("color", val=hexadecimal(self.colour)) if self.colour else None,
            *((w("sz", val=size), w("szCs", val=size)) if self.size else ()),
            w("u", val="single") if self.is_underlined else None,
        )
        return w("rPr", *parts) if any(part is not None for part in parts) else None


def styles(
    language: str, look: Look, *, is_ceremonial: bool = False, is_letter: bool = False
) -> Element:
    """Return the whole of styles.xml; the text of a ceremonial paper is set large and wide."""
    own = words_of(language)
    grand = replace(look, size=look.size * GRAND) if is_ceremonial else look
    wide = GRAND_GAP if is_ceremonial else 1.0
    return whole(
        "styles",
        _defaults(language, grand),
        *_tones(own, grand, wide),
        *(
            _heading(
                level,
                grand.points(heading_size(level, is_letter=is_letter)),
                grand,
                GRAND_TOP if is_ceremonial and level == 1 else 0.0,
            )
            for level in range(1, HEADING_LEVELS + 1)
        ),
        *_paragraphs(own, look),
        *_characters(own),
        *_tables(own),
    )


def _defaults(language: str, look: Look) -> Element:
    tag, font = tongue(language), look.typeface.name
    size = half_points(look.points(BODY_SIZE))
    run = w(
        "rPr",
        w("rFonts", ascii=font, hAnsi=font, eastAsia=font, cs=ARABIC_FONT),
        w("sz", val=size),
        w("szCs", val=size),
        w("lang", val=tag, eastAsia=tag, bidi="ar-SA"),
    )
    return w("docDefaults", w("rPrDefault", run), w("pPrDefault"))


def _tones(own: Words, look: Look, wide: float) -> Iterable[Element]:
    """Yield the styles of running text; wide is how many times as far paragraphs stand apart."""
    lead, note = look.points(TONE_SIZES[Tone.LEAD]), look.points(TONE_SIZES[Tone.NOTE])
    for style, called, dress in (
        ("Normal", "Normal", _Dress(after=TONE_GAPS[Tone.BODY] * wide)),
        ("Subtitle", "Subtitle", _Dress(size=lead, after=TONE_GAPS[Tone.LEAD] * wide)),
        (
            "Note",
            own.say("style_note"),
            _Dress(size=note, colour=GREY, after=TONE_GAPS[Tone.NOTE] * wide),
        ),
    ):
        yield _paragraph(style, called, dress)


def _paragraphs(own: Words, look: Look) -> Iterable[Element]:
    sized = look.points
    below = (border("bottom", 0.5, RULE, 3),)
    small = _Dress(size=SMALL_SIZE, colour=GREY)
    name = _Dress(size=BODY_SIZE, is_bold=True, colour=look.accent)
    cell = _Dress(size=sized(TABLE_SIZE))
    heading = _Dress(size=sized(TABLE_HEAD_SIZE), is_bold=True)
    group = _Dress(size=cell.size, is_bold=True, keeps=True)
    over = (border("top", 0.6, RULE, 2),)
    room = _Dress(size=sized(CAPTION_SIZE), before=SIGNATURE_ROOM, lines=over)
    for style, called, dress in (
        ("ListParagraph", "List Paragraph", _Dress()),
        ("Header", "header", _Dress(size=SMALL_SIZE, colour=GREY, lines=below)),
        ("Footer", "footer", small),
        ("Signature", "Signature", room),
        ("EnvelopeReturn", "envelope return", _Dress(size=7, colour=GREY, is_underlined=True)),
        ("EnvelopeAddress", "envelope address", _Dress(size=BODY_SIZE)),
        ("Particulars", own.say("style_particulars"), _Dress(after=1)),
        ("LetterheadName", own.say("style_letterhead_name"), name),
        ("Letterhead", own.say("style_letterhead"), small),
        ("Information", own.say("style_information"), _Dress(size=TABLE_SIZE)),
        ("TableText", own.say("style_table_text"), cell),
        ("TableHeading", own.say("style_table_heading"), heading),
        ("TableGroup", own.say("style_table_group"), group),
        ("Card", own.say("style_card"), _Dress()),
        ("Sender", own.say("style_sender"), small),
        ("Between", own.say("style_between"), _Dress(size=1)),
    ):  # fmt: skip
        yield _paragraph(style, called, dress)


def _heading(level: int, size: float, look: Look, above: float) -> Element:
    """Return the style of a heading, with white space above beside that of its level."""
    kind = min(level, 3)
    dress = _Dress(
        size=size,
        colour=look.accent,
        is_bold=True,
        before=HEADING_GAPS[kind] + above,
        after=5,
        keeps=True,
        outline=level - 1,
    )
    return _paragraph(f"Heading{level}", f"heading {level}", dress)


def _paragraph(style: str, name: str, dress: _Dress) -> Element:
    parts = (dress.paragraph(), dress.text())
    if style == "Normal":
        return _style("paragraph", (style, name), *parts, is_default=True)
    following = "Normal" if dress.outline is not None else style
    return _style("paragraph", (style, name), *parts, based_on="Normal", following=following)


def _style(
    kind: str,
    name: tuple[str, str],
    *parts: Element | None,
    based_on: str | None = None,
    following: str | None = None,
    is_default: bool = False,
) -> Element:
    """Return a style with its parts, in Word's order; name is its key and what is shown."""
    return w(
        "style",
        w("name", val=name[1]),
        w("basedOn", val=based_on) if based_on else None,
        w("next", val=following) if following else None,
        w("semiHidden") if is_default and kind != "paragraph" else w("qFormat"),
        *parts,
        type=kind,
        default=1 if is_default else None,
        styleId=name[0],
    )


def _characters(own: Words) -> Iterable[Element]:
    plain = ("DefaultParagraphFont", "Default Paragraph Font")
    yield _style("character", plain, is_default=True)
    link = (w("color", val=hexadecimal(LINK)), w("u", val="single"))
    grey = w("color", val=hexadecimal(GREY))
    yield _style("character", ("Hyperlink",) * 2, w("rPr", *link), based_on=plain[0])
    word = ("Word", own.say("style_word"))
    yield _style("character", word, w("rPr", grey), based_on=plain[0])


def _tables(own: Words) -> Iterable[Element]:
    pads = (("top", PAD_Y), ("left", PAD_X), ("bottom", PAD_Y), ("right", PAD_X))
    margins = w("tblCellMar", *(w(side, w=twips(pad), type="dxa") for side, pad in pads))
    plain = w("tblPr", w("tblInd", w=0, type="dxa"), margins)
    yield _style("table", ("TableNormal", "Normal Table"), plain, is_default=True)
    yield _style("numbering", ("NoList", "No List"), is_default=True)
    rows = [border(side, 0.5, HAIR) for side in ("bottom", "insideH")]
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    yield _table("ListTable", own.say("style_list_table"), rows)
    yield _table(
        "FormTable", own.say("style_form_table"), [border(one, 0.5, RULE) for one in sides]
    )


def _table(style: str, name: str, lines: Iterable[Element]) -> Element:
    borders = w("tblPr", w("tblBorders", *lines))
    under = w("tcPr", w("tcBorders", border("bottom", 0.9, BLACK)))
    head = w("tblStylePr", under, type="firstRow")
    return _style("table", (style, name), borders, head, based_on="TableNormal")
