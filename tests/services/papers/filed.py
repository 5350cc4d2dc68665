"""What tests of papers for the file share: how one is asked for, and what it says."""

from sekretariat.documents.content import Document
from sekretariat.documents.reading_order import texts
from sekretariat.services.papers.kinds import (
    NoteVariant,
    Paper,
    PrintQuestion,
    SubmissionVariant,
)
from tests.services.test_attendances import Council


def said(council: Council, variant: NoteVariant | SubmissionVariant) -> list[str]:
    """Return the texts of a note or submission on the council's session."""
    paper = Paper.NOTE if isinstance(variant, NoteVariant) else Paper.SUBMISSION
    question = PrintQuestion(paper=paper, variant=variant.value, meeting_id=council.meeting)
    document = council.office.printing.document(question)
    assert isinstance(document, Document)
    return list(texts(document))
