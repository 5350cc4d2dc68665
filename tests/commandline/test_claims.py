"""Travel claims from a script."""

import json
from collections.abc import Callable
from pathlib import Path

from sekretariat.services.secretariat import Secretariat
from tests.services.test_attendances import Council
from tests.services.test_claims import IBAN

Run = Callable[..., tuple[int, str, str]]


def test_a_claim_from_the_journey_to_the_payment(
    run: Run, sqlite_office: Secretariat, tmp_path: Path
) -> None:
    """Scenario 51: train + 18 km by car with a reason, rate by date, payment list."""
    council = Council(sqlite_office)
    place = ("--database", sqlite_office.target)
    words = ("--from", "2020-01-01", "--with", "40", "--without", "20", "--source", "Erlass")
    assert json.loads(run(*place, "claim", "rate", *words, "--json")[1])["id"]
    [rate] = json.loads(run(*place, "claim", "rates", "--json")[1])
    assert (rate["valid_from"], rate["with_reason"]) == ("2020-01-01", 40)
    who = ("--meeting", council.meeting, "--person", council.members[0])
    more = ("--fare", "42,20", "--km", "18", "--reason", "kein Anschluss", "--iban", IBAN)
    code, out, err = run(*place, "claim", "add", *who, *more, "--submitted", "2021-05-10", "--json")
    row = json.loads(out)
    assert (code, row["amount"], row["cutoff"]) == (0, 4940, "2021-05-03")
    assert "03.05.2021" in err
    assert json.loads(run(*place, "claim", "check", row["id"], "--json")[1]) == {"checked": 1}
    into = tmp_path / "Auszahlung.pdf"
    found = json.loads(run(*place, "claim", "payment-list", str(into), "--json")[1])
    assert found == {"claims": 1}
    assert into.read_bytes().startswith(b"%PDF")
    assert run(*place, "claim", "pay", row["id"])[1] == "(1)\n"
    [listed] = json.loads(run(*place, "claim", "list", "--json")[1])
    assert listed["status"] == "bezahlt"
    assert run(*place, "claim", "payment-list", str(into))[0] == 1
    assert "42,20" in run(*place, "claim", "add", *who, *more)[1]
    assert "Satz eingetragen" in run(*place, "claim", "rate", *words)[1]
