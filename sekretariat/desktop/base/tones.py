"""The colours of urgency, by token; the word beside them always says the same."""

from sekretariat.domain.due import Due

DUE_TONES = {
    Due.OVERDUE.value: "error",
    Due.TODAY.value: "warning",
    Due.THIS_WEEK.value: "accent",
    Due.SOON.value: "accent",
    Due.OVER.value: "muted",
}
