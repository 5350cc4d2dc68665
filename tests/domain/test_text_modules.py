"""Text modules: found by their code, refused where a code is no code."""

from sekretariat.domain.text_modules import (
    TextModule,
    check_module,
    check_modules,
    module_of,
    starting,
    typed_code,
)


def module(code: str, wording: str = "Der Bericht wird zur Kenntnis genommen.") -> TextModule:
    return TextModule(code=code, wording=wording)


def test_the_code_is_the_word_just_typed() -> None:
    assert typed_code("Der Vorsitz kn") == "kn"
    assert typed_code("kn") == "kn"
    assert typed_code("kn ") == ""
    assert typed_code("") == ""


def test_large_and_small_letters_are_the_same() -> None:
    modules = [module("KN"), module("vd", "Dank.")]
    assert module_of(modules, "kn") is modules[0]
    assert module_of(modules, "Vd") is modules[1]
    assert module_of(modules, "x") is None
    assert module_of([module("")], "") is None


def test_a_code_is_one_word_that_stands_for_something() -> None:
    assert check_module(module("kn")) == []
    assert [one.code for one in check_module(module("k n"))] == ["text_module.blank"]
    assert [one.code for one in check_module(module("kn", " "))] == ["text_module.empty"]
    assert [one.field for one in check_module(module(""))] == ["code"]


def test_no_code_stands_in_the_list_twice() -> None:
    assert check_modules([module("kn"), module("vd")]) == []
    found = check_modules([module("kn"), module("KN")])
    assert [(one.code, one.values["code"]) for one in found] == [("text_module.code_twice", "kn")]


def test_an_office_begins_with_modules_that_hold() -> None:
    assert check_modules(starting()) == []
