"""The language-neutral cases of the project, through the wheel; `tests/cases/README.md` documents their form."""

import datetime
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import xiaozu
from xiaozu import Book, Branch, Rulebook

FOLDER = Path(__file__).resolve().parents[3] / "tests" / "cases"
CASES = sorted(FOLDER.glob("*.json"))
HEADER = '{"format":"xiaozu","version":1}'

Json = Any


def plain(value: object) -> Json:
    """The JSON form of an answer."""
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, datetime.date):
        return value.isoformat()
    to_dict: Callable[[], Json] | None = getattr(value, "to_dict", None)
    return value if to_dict is None else to_dict()


def only(value: object, *keys: str) -> Json:
    """Some of the fields of an answer, as JSON."""
    fields = plain(value)
    return {key: fields[key] for key in keys}


def text(value: Json) -> str:
    """The one way to write it."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def rulebook(case: Json) -> Rulebook:
    """The rulebook a case names, or brings."""
    match case["rulebook"]:
        case "source":
            return Rulebook.source()
        case "statutes":
            return Rulebook.statutes()
        case own:
            return Rulebook.from_json(json.dumps(own))


def book(case: Json) -> Book:
    """The book of a case."""
    lines = [HEADER, *(json.dumps(entry, ensure_ascii=False) for entry in case["entries"])]
    return Book.parse("\n".join(lines) + "\n", rulebook(case))


def finding(one: xiaozu.Finding) -> Json:
    """A finding without its words."""
    fields = only(one, "clause", "weight", "since", "evidence", "alternatives")
    return fields | {"code": plain(one.point)["code"]}


def decision(one: xiaozu.Decision) -> Json:
    """A decision: the verdict, the conditions that fail, what would mend them."""
    fails = [
        only(reason, "clause", "evidence") | {"code": plain(reason.point)["code"]}
        for reason in one.reasons
        if not reason.holds
    ]
    return only(one, "verdict", "alternatives") | {"fails": fails}


def duties(branch: Branch, ask: Json) -> Json:
    """Duties of a range, perhaps of a kind and a bearer."""
    found = branch.duties((ask["from"], ask["until"]), ask.get("bearer"))
    kind = ask.get("kind")
    keys = ("kind", "bearer", "period", "first", "last", "state", "entry")
    return [only(one, *keys) for one in found if kind is None or one.kind == kind]


def streak(branch: Branch, leader: str) -> Json:
    """A leader's streak and its state."""
    found = branch.streak_of(leader)
    if found is None:
        return None
    return only(found[0], "first", "last") | {"state": plain(found[1])}


def rights(branch: Branch) -> Json:
    """The table of rights."""
    return [only(row, "right", "leader", "group") | {"verdict": row.decision.verdict} for row in branch.rights()]


def sessions(branch: Branch, kind: str) -> Json:
    """Sessions of a kind."""
    found = (plain(session) for session in branch.sessions())
    of_kind = (session for session in found if session["held"] == {"session": kind})
    return [{key: session[key] for key in ("id", "on", "month", "present")} for session in of_kind]


def faults(error: xiaozu.XiaozuError) -> Json:
    """What is wrong with a plan."""
    return {"errors": [only(fault, "code", "clause") for fault in error.faults]}


def grouping(branch: Branch, ask: Json) -> Json:
    """Groups under a plan; how far it was searched is no part of the answer."""
    roster = ask.get("roster", branch.grouping_roster())
    try:
        formed = plain(xiaozu.GroupingProblem(ask["plan"], roster).form())
    except xiaozu.PlanError as error:
        return faults(error)
    match formed["outcome"]:
        case "found":
            return only(formed, "groups", "bound") | {"points": formed["score"]["points"]}
        case "infeasible":
            return {"conflict": only(formed, "demands", "minimal")}
        case outcome:
            return outcome


def pair_proposal(branch: Branch, plan: Json) -> Json:
    """Learning pairs under a plan, or what is wrong with it."""
    try:
        return plain(branch.propose_pairs(plan))
    except xiaozu.PlanError as error:
        return faults(error)


def listed(branch: Branch, ask: Json) -> Json:
    """What can be listed of a branch."""
    match ask["of"]:
        case "figure":
            return plain(branch.figure(ask["figure"], (ask["from"], ask["until"])))
        case "figures":
            return plain(branch.figures((ask["from"], ask["until"])))
        case "streak":
            return streak(branch, ask["leader"])
        case "rights":
            return rights(branch)
        case "suggestion_figures":
            return plain(branch.suggestion_figures((ask["first"], ask["last"])))
        case "duties":
            return duties(branch, ask)
        case "task_groups":
            return [{"group": plain(group), "state": plain(state)} for group, state in branch.task_groups()]
        case "sessions":
            return sessions(branch, ask["kind"])
        case "archive":
            return plain(branch.archive_of(ask["leader"]))
        case "grouping":
            return grouping(branch, ask)
        case "pair_proposal":
            return pair_proposal(branch, ask["plan"])
        case name:
            return plain(getattr(branch, name)())


def answer(branch: Branch, ask: Json) -> Json:
    """The answer to what a case asks."""
    if "list" in ask:
        return listed(branch, ask["list"])
    if "question" in ask:
        return decision(branch.decide(ask["question"]))
    clause = ask.get("clause")
    return [finding(one) for one in branch.findings() if clause is None or one.clause == clause]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    case = json.loads(path.read_text(encoding="utf-8"))
    if "refused" in case:
        with pytest.raises(xiaozu.XiaozuError) as caught:
            book(case)
        refusal = {"code": caught.value.code, "line": caught.value.line, "clause": caught.value.clause}
        assert text(refusal) == text(case["refused"])
        return
    opened = book(case)
    for ask in case["asks"]:
        known = opened if "known_on" not in ask else opened.known_on(ask["known_on"])
        assert text(answer(known.as_of(ask["as_of"]), ask)) == text(ask["expect"])


def test_there_are_cases() -> None:
    assert len(CASES) > 700
