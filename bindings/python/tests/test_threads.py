"""Free use from several threads: the answers are those of one, and nobody waits for ever."""

import pickle
import sys
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeVar

import pytest
from surface import COUNT_RULES, HEADER, LINES, PLAN, ROSTER, book

import xiaozu

THREADS = 8
TURNS = 20

T = TypeVar("T")


@pytest.fixture(autouse=True)
def _closely() -> Iterator[None]:
    """Threads take turns as often as can be; pytest ends the run where they wait for ever."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def on_all(call: Callable[[int], T]) -> list[T]:
    """What each thread gets, in the order of the threads; all begin at once."""
    barrier = threading.Barrier(THREADS)
    found: dict[int, T] = {}
    raised: list[BaseException] = []

    def run(number: int) -> None:
        barrier.wait()
        try:
            found[number] = call(number)
        except BaseException as error:
            raised.append(error)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if raised:
        raise raised[0]
    return [found[number] for number in range(THREADS)]


def judged(opened: xiaozu.Book) -> list[str]:
    """Much of what a book can say, as JSON."""
    branch = opened.as_of("2021-06-30")
    answers = [
        *branch.findings(),
        *branch.duties("2021"),
        branch.decide("may-be-secretary:a"),
        *branch.members(),
        branch.funds(),
    ]
    return [
        __import__("json").dumps(answer, default=str) if isinstance(answer, dict) else answer.to_json()
        for answer in answers
    ]


def test_a_shared_book_says_the_same() -> None:
    shared = book()
    alone = judged(shared)
    assert len(alone) > 10
    assert all(turn == alone for turns in on_all(lambda _: [judged(shared) for _ in range(TURNS)]) for turn in turns)


def test_a_shared_branch_says_the_same() -> None:
    branch = book().as_of("2021-06-30")
    alone = branch.findings()
    assert all(found == alone for found in on_all(lambda _: branch.findings()))


def test_threads_record_into_one_book() -> None:
    shared = book()
    before = len(shared)

    def record(number: int) -> list[int]:
        seqs: list[int] = []
        for turn in range(TURNS):
            name = f"t{number}-{turn}"
            draft = {"on": "2019-02-01", "by": "a", "kind": "joined", "member": name, "name": name, "standing": "full"}
            seqs += shared.admit(draft).entries
            judged(shared)
        return seqs

    entries = sorted(seq for seqs in on_all(record) for seq in seqs)
    assert entries == list(range(before + 1, before + 1 + THREADS * TURNS))
    again = xiaozu.Book.parse(shared.to_json_lines(), shared.rulebook)
    assert judged(again) == judged(shared)


def test_threads_share_an_iterator() -> None:
    shared = book()
    entries = iter(shared)
    found = [seq for seqs in on_all(lambda _: [entry.seq for entry in entries]) for seq in seqs]
    assert sorted(found) == [entry.seq for entry in shared]


def test_threads_form_the_same_groups() -> None:
    problem = xiaozu.GroupingProblem(PLAN, ROSTER)
    alone = problem.form(threads=1)
    assert on_all(lambda number: problem.form(threads=1 + number % 2)) == [alone] * THREADS


def test_errors_in_all_threads() -> None:
    shared = book()

    def refused(_: int) -> list[str]:
        codes: list[str] = []
        for _turn in range(TURNS):
            with pytest.raises(xiaozu.RecordError) as caught:
                shared.record({"on": "2019-02-01", "by": "a", "kind": "left", "member": "nobody"})
            codes.append(caught.value.code)
        return codes

    assert len({code for codes in on_all(refused) for code in codes}) == 1


def test_threads_draw_in_one_poll() -> None:
    poll = xiaozu.Poll(["a", "b"], seats=1, rules=COUNT_RULES)

    def draw(_: int) -> list[str]:
        codes: list[str] = []
        for _turn in range(TURNS):
            with pytest.raises(xiaozu.CountError) as caught:
                poll.draw("a")
            codes.append(caught.value.code)
        return codes

    assert len({code for codes in on_all(draw) for code in codes}) == 1


def test_threads_take_batches_of_one_judging() -> None:
    content = (HEADER + LINES).encode()
    names = [f"book {number}" for number in range(60)]

    def sources() -> Iterator[tuple[str, bytes]]:
        for name in names:
            time.sleep(0)
            yield name, content

    def take(judging: xiaozu.Judging, number: int) -> list[str]:
        found: list[str] = []
        if number == 0:  # when the others are at it
            time.sleep(0.002)
        while True:
            try:
                judged = judging.all() if number == 0 else next(judging)
            except StopIteration:
                return found
            except RuntimeError:  # another thread takes the next batch
                time.sleep(0.001)
                continue
            found += [str(name) for name in judged["branches"]["book"]]
            if number == 0:
                return found

    for _ in range(TURNS):
        judging = xiaozu.judge_many(sources(), xiaozu.Rulebook.source(), batch=3, threads=2)
        taken = on_all(partial(take, judging))
        assert sorted(name for found in taken for name in found) == sorted(names)


def test_pickles_in_all_threads() -> None:
    shared = book()
    again = on_all(lambda _: pickle.loads(pickle.dumps(shared)).to_json_lines())
    assert again == [shared.to_json_lines()] * THREADS
