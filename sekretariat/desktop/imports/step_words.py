"""How the steps of an import are called: where the clerk is, what the button will do."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.appearance import colour

FILE, COLUMNS, PLAN, DONE, EARLIER = range(5)


def steps_html(widget: QWidget, step: int) -> str:
    """Return the names of the steps, the present one strong; "" beside the steps."""
    if step == EARLIER:
        return ""
    names = (
        QCoreApplication.translate("ImportsPage", "File"),
        QCoreApplication.translate("ImportsPage", "Columns"),
        QCoreApplication.translate("ImportsPage", "Plan"),
        QCoreApplication.translate("ImportsPage", "Done"),
    )
    muted = colour(widget, "muted").name()
    shown = (
        f"<b>{number} {name}</b>"
        if number == step + 1
        else f"<span style='color:{muted}'>{number} {name}</span>"
        for number, name in enumerate(names, start=1)
    )
    return " &nbsp;→&nbsp; ".join(shown)


def title_words(step: int) -> str:
    """Return the title of the page."""
    if step == EARLIER:
        return QCoreApplication.translate("ImportsPage", "Earlier imports")
    return QCoreApplication.translate("ImportsPage", "Import list")


def next_words(step: int, take_over: str) -> str:
    """Return what the button of a step does; `take_over` is what it does with the plan."""
    texts = {
        FILE: QCoreApplication.translate("ImportsPage", "&Assign columns"),
        COLUMNS: QCoreApplication.translate("ImportsPage", "Show &plan"),
        PLAN: take_over,
    }
    another = QCoreApplication.translate("ImportsPage", "Read &another list")
    return texts.get(step, another)
