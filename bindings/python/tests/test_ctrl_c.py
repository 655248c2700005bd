"""Ctrl-C ends a long search at once, cleanly."""

import signal
import subprocess
import sys
import time

import pytest

SEARCH = """
import xiaozu

kinds = {"unit": 7, "trade": 11, "place": 13}
roster = [
    {"member": f"m{number}", "attributes": {name: f"{number % count}" for name, count in kinds.items()}}
    for number in range(300)
]
plan = {
    "groups": {"number": 25},
    "demands": {"officers_spread": False, "leader_candidates": False, "full_members": False},
    "wishes": [{"purpose": "mix", "attribute": name} for name in kinds],
    "effort": {"starts": 4, "iterations": 10**12},
}
problem = xiaozu.GroupingProblem(plan, roster)
heard = []
print("searching", flush=True)
try:
    CALL
except KeyboardInterrupt:
    print("interrupted")
"""

GROUPS = '[{"group": f"g{of}", "members": [one["member"] for one in roster[of::25]]} for of in range(25)]'

CALLS = {
    "form": "problem.form()",
    "form with progress": "problem.form(progress=heard.append)",
    "form on one thread": "problem.form(threads=1)",
    "frontier": f"problem.frontier({GROUPS})",
}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signal to one process alone")
@pytest.mark.parametrize("name", CALLS)
def test_ctrl_c_ends_a_search(name: str) -> None:
    code = SEARCH.replace("CALL", CALLS[name])
    command = [sys.executable, "-c", code]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "searching\n"
        time.sleep(0.5)
        assert process.poll() is None, "the search ended by itself: it cannot be interrupted"
        sent = time.monotonic()
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=60)
        assert time.monotonic() - sent < 1
        assert (output, errors, process.returncode) == ("interrupted\n", "", 0)
