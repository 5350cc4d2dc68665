"""The address of an office on a server, from its parts and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.problems import Refused
from sekretariat.domain.servers import (
    Server,
    address_of,
    is_server,
    server_of,
    without_password,
)


@pytest.mark.parametrize(
    ("server", "password", "address"),
    [
        (Server("db.example", "office"), "", "postgresql://db.example/office"),
        (
            Server("db.example", "büro 20", "clerk", 5433),
            "p@ss/wörter:",
            "postgresql://clerk:p%40ss%2Fw%C3%B6rter%3A@db.example:5433/b%C3%BCro%2020",
        ),
        (Server(" ::1 ", "office"), "unused without a user", "postgresql://[::1]/office"),
    ],
)
def test_the_address_is_made_of_its_parts(server: Server, password: str, address: str) -> None:
    assert address_of(server, password) == address


def test_what_is_missing_is_told_at_its_field() -> None:
    with pytest.raises(Refused) as refused:
        address_of(Server(" ", ""))
    assert [one.field for one in refused.value.problems] == ["host", "database"]


NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=9)


@given(database=NAMES, user=NAMES, port=st.integers(1, 65535), password=st.text(max_size=9))
def test_an_address_is_read_as_it_was_made_without_its_password(
    database: str, user: str, port: int, password: str
) -> None:
    server = Server("db.example", database, user, port)
    address = address_of(server, password)
    assert is_server(address)
    assert server_of(address) == server
    assert without_password(address) == address_of(server)


def test_a_file_is_no_server() -> None:
    assert not is_server("/home/clerk/office.sekretariat")
    assert without_password("C:\\Büro.sekretariat") == "C:\\Büro.sekretariat"
