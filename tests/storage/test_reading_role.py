"""An office on a server for a role that may only read, or one whose transactions may not write."""

from collections.abc import Iterator

import psycopg
import pytest
from psycopg import sql
from sqlalchemy.engine import make_url

from sekretariat.domain.obstacles import Obstacle
from sekretariat.domain.problems import Refused
from sekretariat.services.secretariat import Secretariat, open_secretariat
from tests.shelves import add, codes


@pytest.fixture
def reading_role(postgres_office: Secretariat, postgres_database: str) -> Iterator[str]:
    """The URL of the same office for a role that may only read."""
    add(postgres_office, "Muster")
    name = f"{make_url(postgres_database).database}_reader"
    with psycopg.connect(postgres_database, autocommit=True) as server:
        role = sql.Identifier(name)
        server.execute(sql.SQL("CREATE ROLE {} LOGIN").format(role))
        server.execute(sql.SQL("GRANT SELECT ON ALL TABLES IN SCHEMA public TO {}").format(role))
        yield make_url(postgres_database).set(username=name).render_as_string(hide_password=False)
        server.execute(sql.SQL("DROP OWNED BY {}").format(role))
        server.execute(sql.SQL("DROP ROLE {}").format(role))


@pytest.mark.postgres
def test_a_role_that_may_only_read_reads(reading_role: str) -> None:
    office = open_secretariat(reading_role)
    assert [name for _, name in office.people.choices()] == ["Muster"]
    assert office.read_only is not None
    assert office.read_only.obstacle is Obstacle.FORBIDDEN
    with pytest.raises(Refused) as refused:
        add(office, "Zuviel")
    assert codes(refused) == ["database.read_only"]
    office.close()


@pytest.mark.postgres
def test_a_server_that_stands_still_is_read(reading_role: str, postgres_database: str) -> None:
    name = make_url(reading_role).username or ""
    with psycopg.connect(postgres_database, autocommit=True) as server:
        role = sql.Identifier(name)
        server.execute(sql.SQL("GRANT INSERT ON ALL TABLES IN SCHEMA public TO {}").format(role))
        server.execute(sql.SQL("ALTER ROLE {} SET default_transaction_read_only=on").format(role))
    office = open_secretariat(reading_role)
    assert len(office.people.choices()) == 1
    assert office.read_only is not None
    assert office.read_only.obstacle is Obstacle.READ_ONLY
    office.close()
