"""Long work leaves the process as it was."""

import gc
import sys

import pytest

from sekretariat.services.long_work import TURN_S, beside_a_window


def test_searches_for_garbage_and_turns_are_as_before_also_after_an_error() -> None:
    before = (gc.isenabled(), sys.getswitchinterval())

    def fail() -> None:
        with beside_a_window():
            assert not gc.isenabled()
            assert sys.getswitchinterval() == pytest.approx(TURN_S)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert (gc.isenabled(), sys.getswitchinterval()) == pytest.approx(before)
