"""The value classes: what Python does with them, and what they are in JSON."""

from __future__ import annotations

import copy
import dataclasses
import importlib
import json
import pickle
import typing
from datetime import date
from fractions import Fraction
from types import ModuleType

import pytest

from xiaozu import _registry, _terms, _values, facts, needs, points, questions
from xiaozu._entry import Entry
from xiaozu._value import Value

MODULES: list[ModuleType] = [_terms, facts, needs, points, questions, _values]

LED = points.Led(group="g1", leader=None, vacant_since=date(2021, 3, 1), fill_by=date(2021, 3, 31))
JOINED = facts.Joined(member="li-wei", name="李伟", standing="full", cadre=True)


def classes() -> list[type[Value]]:
    found = [thing for module in MODULES for thing in vars(module).values() if isinstance(thing, type)]
    own = [one for one in found if issubclass(one, Value) and one is not Value]
    return sorted(set(own), key=lambda one: (one.__module__, one.__qualname__))


def test_the_registry_has_every_class_once() -> None:
    assert sorted(_registry.CLASSES.values(), key=lambda one: (one.__module__, one.__qualname__)) == classes()


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_what_a_module_names_is_there(module: ModuleType) -> None:
    assert module.__all__ == sorted(set(module.__all__))
    assert all(hasattr(module, name) for name in module.__all__)


@pytest.mark.parametrize("one", classes(), ids=lambda one: f"{one.__module__}.{one.__qualname__}")
def test_every_annotation_can_be_resolved(one: type[Value]) -> None:
    hints = typing.get_type_hints(one)
    for field in dataclasses.fields(one):
        assert field.kw_only and hints[field.name] is not None
    assert one.__dictoffset__ == 0, "an instance has slots only"
    assert getattr(importlib.import_module(one.__module__), one.__name__) is one


@pytest.mark.parametrize(("known_as", "one"), _registry.CLASSES.items(), ids=str)
def test_the_word_of_a_variant_is_under_its_tag(known_as: tuple[str, str | None], one: type[Value]) -> None:
    name, word = known_as
    tag = one._tag
    if tag is not None:
        assert (_registry.TAGS[name], getattr(one, tag)) == (tag, word)
    elif word is not None:
        assert [one._json.get(field.name, field.name) for field in dataclasses.fields(one)] == [word]


def test_nested_fields_are_found_by_their_word() -> None:
    for name, (field, tag, members) in _registry.NESTED.items():
        assert _registry.CLASSES[name, None]._nested == field
        assert all((one._tag, getattr(one, tag)) == (tag, word) for word, one in members.items())


def test_a_value_is_frozen() -> None:
    for name, value in [("group", "g2"), ("other", 1)]:
        # A frozen class with slots refuses what it has no slot for in its own way on some versions.
        with pytest.raises((dataclasses.FrozenInstanceError, AttributeError, TypeError)):
            setattr(LED, name, value)
    assert LED.group == "g1"
    with pytest.raises(TypeError):
        points.Led("g1")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        points.GroupExists()  # type: ignore[call-arg]


def test_values_are_compared_by_what_is_in_them() -> None:
    same = points.Led(group="g1", leader=None, vacant_since=date(2021, 3, 1), fill_by=date(2021, 3, 31))
    other = dataclasses.replace(LED, group="g2")
    assert same == LED and hash(same) == hash(LED) and {same, LED, other} == {LED, other}
    of_another_class: object = needs.LeaderAppointed(group="g1")
    assert of_another_class != points.GroupExists(group="g1")


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_values_can_be_pickled(protocol: int) -> None:
    entry = Entry(seq=3, on=date(2021, 1, 4), recorded=date(2021, 1, 4), by="rec", fact=JOINED)
    plan = _terms.GroupingPlan(wishes=(_terms.WishBalance(attribute="age"),))
    for value in [LED, entry, plan]:
        again = pickle.loads(pickle.dumps(value, protocol=protocol))
        assert (again, type(again)) == (value, type(value))
        assert copy.deepcopy(value) == value == copy.copy(value)


def test_values_are_matched_by_their_class() -> None:
    def said(point: points.Point) -> str:
        match point:
            case points.Led(group=group, leader=None):
                return f"{group} has no leader"
            case points.GroupExists(group=group):
                return f"{group} exists"
            case _:
                return "something else"

    assert said(LED) == "g1 has no leader"
    assert said(points.GroupExists(group="g2")) == "g2 exists"


def test_the_representation_can_be_read() -> None:
    assert repr(needs.NotBefore(day=date(2022, 1, 1))) == "NotBefore(day=datetime.date(2022, 1, 1))"


def test_json_has_days_as_texts_and_the_tag() -> None:
    expected = {"code": "led", "group": "g1", "leader": None, "vacant_since": "2021-03-01", "fill_by": "2021-03-31"}
    assert LED.to_dict() == expected
    assert json.loads(LED.to_json()) == expected
    assert LED.to_json().startswith('{"code":"led","fill_by":"2021-03-31",')


def test_json_leaves_out_what_the_library_leaves_out() -> None:
    assert JOINED.to_json() == ('{"cadre":true,"kind":"joined","member":"li-wei","name":"李伟","standing":"full"}')
    member = _values.RosterMember(member="li-wei")
    assert member.to_dict() == {"member": "li-wei"}
    probationary = _values.RosterMember(member="li-wei", full=False, attributes={"age": 31})
    assert probationary.to_dict() == {"member": "li-wei", "full": False, "attributes": {"age": 31}}
    assert _terms.Ballot(for_=("ann",)).to_dict() == {"for": ["ann"]}
    assert _terms.Ballot(for_=("ann",), count=2).to_dict() == {"for": ["ann"], "count": 2}


def test_a_list_in_the_place_of_a_tuple_is_written_alike() -> None:
    ballot = _terms.Ballot(for_=["ann"], against=[])  # type: ignore[arg-type]
    assert ballot.to_dict() == {"for": ["ann"]}


def test_nested_fields_stand_among_the_others() -> None:
    wish = _values.UnkeptWish(guide="ann", learner="bo", why=_values.WhyNotNotWeak(score=70, pass_=60))
    assert wish.to_dict() == {"guide": "ann", "learner": "bo", "why": "not_weak", "score": 70, "pass": 60}


def test_defaults_are_those_of_the_library() -> None:
    plan = _terms.GroupingPlan(effort=_terms.Effort(seed=7))
    assert plan.to_dict() == {
        "groups": {},
        "demands": {"officers_spread": True, "leader_candidates": True, "full_members": True},
        "effort": {"seed": 7, "starts": 4},
    }
    assert _terms.WishBalance(attribute="age") == _terms.WishBalance(attribute="age", unit=1, weight=1)


def test_one_of_several_types_is_an_object_with_one_key() -> None:
    assert _terms.AboutTopic(topic="训练安排").to_dict() == {"topic": "训练安排"}


def test_ratios_are_fractions() -> None:
    assert _values.Ratio(part=27, whole=34).fraction == Fraction(27, 34)
    assert _values.Ratio(part=0, whole=0).fraction is None
    assert _terms.Share(numerator=2, denominator=4).fraction == Fraction(1, 2)


def test_notebooks_show_a_table_and_nothing_else() -> None:
    shown = facts.Founded(name="<script>alert(1)</script>")._repr_html_()
    assert "<script>" not in shown and "&lt;script&gt;" in shown
    step = _values.Recorded(entries=(1, 2), breaches=())
    assert "<th>entries</th><td>1<br>2</td>" in step._repr_html_()
    entry = Entry(seq=3, on=date(2021, 1, 4), recorded=date(2021, 1, 4), by="rec", fact=JOINED)
    assert "<caption>Joined</caption>" in entry._repr_html_()
    assert "None" not in LED._repr_html_()
