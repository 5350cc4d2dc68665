"""Files put to a session or an item of its agenda; what they say is read beside the window."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.marks import worded
from sekretariat.services.attachments import Attached


def attach(
    desk: Desk,
    paths: Sequence[Path],
    meeting_id: str,
    item_id: str = "",
    then: Callable[[str], object] | None = None,
) -> None:
    """Attach files; `then` is given the id of the last one. What no text is found in is told."""
    attachments = desk.secretariat.attachments
    names = ", ".join(path.name for path in paths)
    job = desk.jobs.prepare(
        QCoreApplication.translate("Attaching", "Attaching {}").format(names),
        lambda progress: attachments.attach(paths, meeting_id, item_id, progress),
    )

    def tell(attached: Attached) -> None:
        if then is not None:
            then(attached.attachments[-1].id)
        if attached.warnings:
            desk.messages.notice(" ".join(worded(one) for one in attached.warnings))

    job.succeeded.connect(tell)
    job.start()
