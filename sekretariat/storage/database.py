"""The open database: readers and units of work, refused where it can only be read."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import text

from sekretariat.domain.changes import ChangeSet
from sekretariat.domain.holders import Holder
from sekretariat.domain.problems import Problem, Refused
from sekretariat.storage import audit, contents, text_index
from sekretariat.storage.engine import is_url, read_only, refuse_foreign_url, told
from sekretariat.storage.failures import told_failures
from sekretariat.storage.holders import holders_of
from sekretariat.storage.opening import Opened, open_file, open_server
from sekretariat.storage.schema import create_schema, drop_schema
from sekretariat.storage.unit_of_work import Reader, UnitOfWork


class Database:
    """One office's data; `target` is a file path or a postgresql:// URL.

    `read_only` says why nothing can be written, None where everything can. `copy` is where all lies
    as it was before this opening brought it up to date, "" where nothing had to be.
    """

    def __init__(self, target: str, opened: Opened) -> None:
        self.target = target
        self.engine = opened.engine
        self.read_only = opened.read_only
        self.copy = opened.copy
        self._note = opened.note
        self._reading = read_only(opened.engine)

    @classmethod
    def open(cls, target: str, *, create: bool = True, holder: Holder | None = None) -> "Database":
        """Open or create an office, upgrading an older one; raises Refused, leaving files alone.

        What cannot be written is opened for reading. `holder` is told to others who find the file
        open.
        """
        refuse_foreign_url(target)
        if is_url(target):
            return cls(target, open_server(target))
        return cls(target, open_file(Path(target), create=create, holder=holder))

    @property
    def name(self) -> str:
        """How the database is named to people."""
        return told(self.target)

    @property
    def version(self) -> str:
        """The database at work, by name and version."""
        dialect = self.engine.dialect
        name = "SQLite" if dialect.name == "sqlite" else "PostgreSQL"
        numbers = getattr(dialect, "server_version_info", None) or ()
        return " ".join([name, ".".join(str(one) for one in numbers)]).strip()

    def close(self) -> None:
        """Let go of all connections."""
        self.engine.dispose()
        if self._note is not None:
            self._note.withdraw()

    def clear(self) -> None:
        """Remove everything, history included, and leave an empty office; cannot be undone."""
        with self._writing(), self.engine.begin() as connection:
            drop_schema(connection)
        create_schema(self.engine)

    @contextmanager
    def reader(self) -> Iterator[Reader]:
        """Give a reader; all it reads is one state of the data."""
        with told_failures(self._others), self._reading.begin() as connection:
            yield Reader(connection)

    @contextmanager
    def work(
        self, action: str, label: str, *, at: datetime, clerk: str, continues: str = ""
    ) -> Iterator[UnitOfWork]:
        """Give a unit of work, committed at the end of the block unless it raises.

        It continues an earlier one as long as nothing else was done since: one step to undo.
        """
        with self._writing(), self.engine.begin() as connection:
            earlier = audit.take_out(connection, continues) if continues else None
            set_id = earlier.id if earlier else str(uuid.uuid4())
            done = earlier.changes if earlier else ()
            unit = UnitOfWork(connection, ChangeSet(set_id, at, clerk, action, label, done))
            yield unit
            unit.finish()

    def take_back(self, done: ChangeSet, *, at: datetime, clerk: str, redo: bool) -> ChangeSet:
        """Apply the inverse of a change set; raises Refused (undo.conflict) where rows moved on."""
        with self._writing(), self.engine.begin() as connection:
            header = ChangeSet(str(uuid.uuid4()), at, clerk, done.action, done.label)
            unit = UnitOfWork(connection, header)
            try:
                unit.apply(done.inverse())
            except Refused as refused:
                values = {"action": done.label, "at": done.at}
                raise Refused(Problem("undo.conflict", values)) from refused
            taken_back = unit.finish(undoes=done.id)
            audit.mark_undone(connection, done.id, taken_back.id)
            if redo:
                audit.mark_undone(connection, done.undoes, None)
        return taken_back

    def problems(self) -> list[Problem]:
        """Check the integrity of the whole database; an empty list is a sound one."""
        return [*self._damages(), *self._file_problems(), *self._search_problems()]

    def refuse_malformed(self) -> None:
        """Raise Refused (database.malformed) where a file is damaged; reads all of it."""
        with self.reader() as reader:
            found = reader.connection.execute(text("PRAGMA integrity_check(1)")).scalar_one()
        if found != "ok":
            raise Refused(Problem("database.malformed", {"reason": found}))

    def rebuild_search(self) -> None:
        """Make anew what the full-text search looks into; mends a damaged one."""
        with self._writing(), self.engine.begin() as connection:
            text_index.rebuild(connection)

    def _file_problems(self) -> list[Problem]:
        """Check the bytes of attached files."""
        with self.reader() as reader:
            damaged = contents.damaged(reader.connection)
        return [Problem("attachment.damaged", {"file": name, "reason": name}) for name in damaged]

    def _search_problems(self) -> list[Problem]:
        """Check what the search looks into; only where it could be mended too."""
        if self.read_only is not None:
            return []
        with self._writing(), self.engine.begin() as connection:
            is_sound = text_index.is_sound(connection)
        return [] if is_sound else [Problem("search.damaged", {"reason": text_index.INDEX})]

    def _damages(self) -> list[Problem]:
        if self.engine.dialect.name != "sqlite":
            return []  # the server guards its own pages and keys
        with self.reader() as reader:
            found = reader.connection.execute(text("PRAGMA integrity_check")).scalars().all()
            loose = reader.connection.execute(text("PRAGMA foreign_key_check")).all()
        reasons = [line for line in found if line != "ok"]
        reasons += [f"{row[0]} {row[1]} → {row[2]}" for row in loose]
        return [Problem("database.damaged", {"reason": reason}) for reason in reasons]

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Refuse where nothing can be written; tell who else has it open where it is busy."""
        if self.read_only is not None:
            raise Refused(self.read_only.refusal)
        if self._note is not None:
            self._note.renew()
        with told_failures(self._others):
            yield

    def _others(self) -> tuple[Holder, ...]:
        return () if is_url(self.target) else holders_of(Path(self.target), self._note)
