"""Who is named in the audit: the person at this computer, as the system calls them."""

import getpass

import pytest

from sekretariat.services.context import clerk_name


def test_the_clerk_is_who_is_signed_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "mmuster")
    assert clerk_name() == "mmuster"


@pytest.mark.parametrize("error", [OSError, KeyError])
def test_where_the_system_knows_no_name_the_audit_says_so(
    error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown() -> str:
        raise error("uid not found")

    monkeypatch.setattr(getpass, "getuser", unknown)
    assert clerk_name() == "unbekannt"
