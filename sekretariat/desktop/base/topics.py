"""Which page of the handbook belongs to which part of the window: the one table of F1."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

TOPICS: Mapping[str, str] = {
    # what every place has
    "StartPage": "erste-schritte",
    "OverviewPage": "erste-schritte#die-übersicht",
    "ListPage": "fenster#listen",
    "ColumnsDialog": "fenster#spalten-wählen",
    "RecordDialog": "fenster#formulare",
    "CrashDialog": "stoerung#etwas-ist-schiefgegangen",
    "ServerDialog": "mehrere#gleichzeitig-eine-gemeinsame-datenbank",
    "RestoreDialog": "sicherung#eine-sicherung-zurückholen",
    "AboutDialog": "stoerung#das-hilfemenü",
    "SettingsPage": "fenster#hell-dunkel-größer",
    "SearchPage": "suche",
    "HistoryPage": "verlauf",
    "WordsDialog": "niederschrift#rechtschreibung",
    "FormatRow": "niederschrift#text-gestalten",
    "LinkDialog": "niederschrift#text-gestalten",
    "CardExportDialog": "listen#listen-ausgeben",
    "AttachmentDialog": "sitzung#die-tagesordnung",
    # people, organisations, duplicates
    "PeoplePage": "personen",
    "PersonDialog": "personen#eine-person-hinzufügen",
    "PersonDetail": "personen#was-zu-einer-person-gehört",
    "NeedsTab": "sicherung#unterstützungsbedarf",
    "OrganizationsPage": "personen#organisationen",
    "OrganizationDialog": "personen#organisationen",
    "InquiriesPage": "personen#angaben-bei-organisationen-abfragen",
    "InquiryDialog": "personen#angaben-bei-organisationen-abfragen",
    "ReplyDialog": "personen#angaben-bei-organisationen-abfragen",
    "PairsPage": "personen#doppelte-einträge",
    "DecidedPage": "personen#doppelte-einträge",
    "MergeDialog": "personen#doppelte-einträge",
    # lists that come in
    "ImportsPage": "listen#eine-liste-einlesen",
    "ColumnsStep": "listen#eine-liste-einlesen",
    "MarksPanel": "listen#farben-und-durchgestrichenes",
    "PlanStep": "listen#zweifel-entscheiden",
    "CorrectionPanel": "listen#zweifel-entscheiden",
    "SplitDialog": "listen#zweifel-entscheiden",
    "EarlierImports": "listen#frühere-importe",
    "ProfilesDialog": "listen#wenn-dieselbe-liste-wiederkommt",
    "SaveProfileDialog": "listen#wenn-dieselbe-liste-wiederkommt",
    # bodies
    "BodiesPage": "gremien#ein-gremium-anlegen",
    "BodyDialog": "gremien#ein-gremium-anlegen",
    "RulesDialog": "gremien#ein-gremium-anlegen",
    "TermsPage": "gremien#ein-gremium-anlegen",
    "TermDialog": "gremien#ein-gremium-anlegen",
    "OfficesPage": "gremien#ämter",
    "OfficeDialog": "gremien#ämter",
    "MembersPage": "gremien",
    "SeatTemplateDialog": "gremien#sitze-anlegen",
    "SeatDialog": "gremien#sitze-anlegen",
    "MembershipDialog": "gremien#auf-einen-sitz-berufen",
    "SuccessionDialog": "gremien#ein-wechsel-auf-einem-sitz",
    "EndDialog": "gremien#ein-mitglied-scheidet-aus",
    "LeaveDialog": "gremien#ein-mitglied-scheidet-aus",
    "AssignDialog": "gremien#foren-wer-nimmt-teil",
    "ParticipationDialog": "gremien#foren-wer-nimmt-teil",
    "ParticipationEndDialog": "gremien#foren-wer-nimmt-teil",
    # the year
    "YearPage": "jahresplan",
    "CalendarsPage": "jahresplan#ferien-und-kalender-eintragen",
    "TakeInDialog": "jahresplan#ferien-und-kalender-eintragen",
    "EntryDialog": "jahresplan#ferien-und-kalender-eintragen",
    "SeriesDialog": "jahresplan#sitzungen-in-einer-reihe",
    # a session
    "MeetingsPage": "sitzung",
    "MeetingsList": "sitzung",
    "MeetingDialog": "jahresplan#eine-sitzung-anlegen",
    "PostponeDialog": "jahresplan#verschieben-und-absagen",
    "CallOffDialog": "jahresplan#verschieben-und-absagen",
    "SessionPage": "sitzung",
    "AgendaPanel": "sitzung#die-tagesordnung",
    "CopyItemsDialog": "sitzung#die-tagesordnung",
    "AdditionDialog": "sitzung#die-tagesordnung",
    "AttachmentsPanel": "sitzung#die-tagesordnung",
    "MilestonesPanel": "sitzung#die-schritte",
    "MilestoneDialog": "sitzung#die-schritte",
    "InvitationsPanel": "sitzung#einladen",
    "ApprovalDialog": "sitzung#einladen",
    "GuestDialog": "sitzung#einladen",
    "AnswerDialog": "sitzung#rückmeldungen-eintragen",
    "AttendanceList": "sitzungstag#wer-ist-da",
    "AttendancePanel": "sitzungstag#wer-ist-da",
    "AttendanceDialog": "sitzungstag#wer-ist-da",
    "LivePage": "sitzungstag#live-mitschreiben",
    "ModulesDialog": "sitzungstag#live-mitschreiben",
    "ResolutionsPanel": "sitzungstag#abstimmen",
    "ResolutionDialog": "sitzungstag#abstimmen",
    "MotionsDialog": "sitzungstag#abstimmen",
    "MinutesPanel": "niederschrift",
    "MinutesChecksPanel": "niederschrift#prüfen-und-freigeben",
    "MinutesVersionsPanel": "niederschrift#prüfen-und-freigeben",
    "ObjectionsPanel": "niederschrift#einwendungen",
    "ObjectionDialog": "niederschrift#einwendungen",
    "PressPanel": "niederschrift#auszug-und-presse",
    "PressDialog": "niederschrift#auszug-und-presse",
    # afterwards
    "ResolutionBookPage": "beschluesse#das-beschlussbuch",
    "TasksPage": "beschluesse#aufträge-und-wiedervorlagen",
    "TaskDialog": "beschluesse#aufträge-und-wiedervorlagen",
    "CircularsPage": "beschluesse#ein-umlaufverfahren",
    "CircularDialog": "beschluesse#ein-umlaufverfahren",
    "BallotsPage": "beschluesse#ein-umlaufverfahren",
    "CountedPage": "auswertungen#wer-kam-wie-oft",
    "ClaimsPage": "auswertungen#reisekosten",
    "ClaimDialog": "auswertungen#reisekosten",
    "RatesPage": "auswertungen#reisekosten",
    "RateDialog": "auswertungen#reisekosten",
    # papers
    "DocumentsPage": "dokumente#ein-dokument-drucken",
    "FindingsDialog": "dokumente#ein-dokument-drucken",
    "PrinterDialog": "dokumente#etiketten-namensschilder-tischschilder",
    "IssueDialog": "dokumente#ausgeben-und-aufbewahren",
    "IssuedDialog": "dokumente#ausgeben-und-aufbewahren",
    "RoomPapersDialog": "sitzung#der-tag-vorher",
    "TextsPage": "dokumente#eigene-texte",
    "SheetDialog": "dokumente#etiketten-namensschilder-tischschilder",
    "PersonsDialog": "dokumente#etiketten-namensschilder-tischschilder",
    "CardFormatsPage": "dokumente#eigene-bögen",
    "CardFormatDialog": "dokumente#eigene-bögen",
    "PrecedencePage": "dokumente#protokollarische-reihenfolge",
    "LetterheadsPage": "dokumente#briefkopf",
    "LetterheadDialog": "dokumente#briefkopf",
}
"""By the name of the class, or of one it is made from; the innermost part counts."""


def topic_of(widget: QWidget | None) -> str:
    """Return the topic of the innermost part a widget stands in, "" where none has any."""
    one = widget
    while one is not None:
        for kind in type(one).__mro__:
            if kind.__name__ in TOPICS:
                return TOPICS[kind.__name__]
        one = one.parentWidget()
    return ""
