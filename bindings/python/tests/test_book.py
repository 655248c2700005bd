"""Books: every way in and out, and what is recorded."""

from __future__ import annotations

import copy
import io
import pickle
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import xiaozu
from xiaozu import Book, Draft, facts, needs

RULES = xiaozu.Rulebook.source()
UNIT = Path(__file__).parents[3] / "tests/books/unit.jsonl"
TEXT = UNIT.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "opened",
    [
        lambda: Book.read(str(UNIT), RULES),
        lambda: Book.read(UNIT, RULES),
        lambda: Book.read(io.StringIO(TEXT), RULES),
        lambda: Book.read(io.BytesIO(TEXT.encode()), RULES),
        lambda: Book.parse(TEXT, RULES),
        lambda: Book.parse(TEXT.encode(), RULES),
        lambda: Book.of(Book.parse(TEXT, RULES), RULES),
        lambda: Book.of((entry.to_dict() for entry in Book.parse(TEXT, RULES)), RULES),
        lambda: pickle.loads(pickle.dumps(Book.parse(TEXT, RULES))),
        lambda: copy.copy(Book.parse(TEXT, RULES)),
    ],
)
def test_every_way_in_gives_the_same_book(opened: Callable[[], Book]) -> None:
    book = opened()
    assert book.to_json_lines() == TEXT
    assert len(book) == TEXT.count("\n") - 1
    assert book.last_recorded == date(2022, 6, 10)
    assert book.rulebook == RULES


def test_entries_are_a_sequence() -> None:
    book = Book.parse(TEXT, RULES)
    entries = list(book)
    assert (book[0], book[-1]) == (entries[0], entries[-1])
    assert [entry.seq for entry in entries] == list(range(1, len(book) + 1))
    for index in (len(book), -len(book) - 1):
        with pytest.raises(IndexError):
            book[index]


def test_a_book_is_written_as_it_was_read(tmp_path: Path) -> None:
    Book.parse(TEXT, RULES).write(tmp_path / "copy.jsonl")
    assert (tmp_path / "copy.jsonl").read_bytes() == UNIT.read_bytes()
    with pytest.raises(xiaozu.BookError) as refused:
        Book.parse(TEXT, RULES).write(tmp_path / "no" / "copy.jsonl")
    assert "copy.jsonl" in refused.value.text.en


def founded() -> Book:
    book = Book(RULES)
    book.record(
        Draft(on="2019-01-07", by="li-wei", fact=facts.Founded(name="第一连党支部")),
        {"on": date(2019, 1, 7), "by": "li-wei", "kind": "joined", "member": "a", "name": "甲", "standing": "full"},
    )
    return book


def test_a_step_is_taken_whole_or_not_at_all() -> None:
    book = founded()
    again = Draft(on="2019-01-08", by="li-wei", fact=facts.Joined(member="a", name="乙", standing="full"))
    new = Draft(on="2019-01-08", by="li-wei", fact=facts.Joined(member="b", name="乙", standing="full"))
    with pytest.raises(xiaozu.RecordError) as refused:
        book.record(new, again)
    assert (refused.value.code, refused.value.entry, len(book)) == ("duplicate_member", 4, 2)
    with pytest.raises(xiaozu.RecordError) as unread:
        book.record(new, {"on": "2019-01-08"})
    assert (unread.value.code, unread.value.line, len(book)) == ("field", 2, 2)


def test_a_breach_is_refused_admitted_and_proposed() -> None:
    book = founded()
    seated = Draft(on="2019-01-08", by="li-wei", fact=facts.Seated(member="a", seat="secretary"))
    with pytest.raises(xiaozu.RecordError) as refused:
        book.record(seated)
    assert (refused.value.code, refused.value.clause) == ("breach", "4.1a")
    assert [finding.clause for finding in refused.value.findings] == ["4.1a"]
    proposal = book.propose(seated, as_of="2019-01-08")
    assert len(book) == 2
    recorded = book.admit(seated)
    assert recorded.entries == (3,)
    assert recorded.breaches == proposal.breaches
    assert "4.1a" in [finding.clause for finding in book.as_of("2019-01-08").findings()]
    book.strike(3, on="2019-01-09", by="li-wei", reason="记错")
    assert book.struck_by(3) == 4
    assert "4.1a" not in [finding.clause for finding in book.as_of("2019-01-09").findings()]
    assert "4.1a" in [finding.clause for finding in book.known_on("2019-01-08").as_of("2019-01-08").findings()]


def test_needs_are_matched_by_class() -> None:
    decision = Book.parse(TEXT, RULES).as_of("2022-06-10").decide(xiaozu.questions.MayBeSecretary(member="feng-lei"))
    match decision.alternatives:
        case ((needs.DaysInOffice(member=member, days=days),),):
            assert (member, days) == ("feng-lei", 30)
        case _:
            pytest.fail(f"{decision.alternatives}")


@pytest.mark.parametrize("wrong", [3, None, b"2022-01-01", "2022-13-01", ["2022-01-01"], float("nan")])
def test_a_wrong_day_is_an_error_and_changes_nothing(wrong: Any) -> None:
    book = founded()
    with pytest.raises((TypeError, xiaozu.InvalidValue)):
        book.as_of(wrong)
    assert book.to_json_lines() == founded().to_json_lines()
