"""Groups formed of seeded rosters: the same as in every language, on one thread and on several."""

import json
from pathlib import Path

import pytest

from xiaozu import GroupingProblem

FOLDER = Path(__file__).resolve().parents[3] / "tests" / "formed"
FORMED = sorted(FOLDER.glob("*.json"))


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("path", FORMED, ids=lambda path: path.stem)
def test_formed(path: Path, threads: int) -> None:
    case = json.loads(path.read_text(encoding="utf-8"))
    formed = GroupingProblem(case["plan"], case["roster"]).form(threads=threads)
    assert formed.to_dict() == case["formed"]


def test_there_are_some() -> None:
    assert len(FORMED) > 10
