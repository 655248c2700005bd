"""Their side of `cargo xtask peers`: one contestant a process.

`main.py SECTION/NAME FOLDER` loads the data, says `ready`, and then does the work once for every line it
reads, answering with the nanoseconds taken and a number to compare with the other contestants'.
"""

import importlib
import sys
import time

ROOMS = {
    "short": "reading",
    "full": "reading",
    "sorted": "streak",
    "shuffled": "streak",
    "ballots": "ballots",
    "distances": "grouping",
    "rosters": "rosters",
}


def main() -> None:
    section, name = sys.argv[1].split("/")
    version, work = importlib.import_module(ROOMS[section]).load(section, name, sys.argv[2])
    print("ready", version, flush=True)
    for _ in sys.stdin:
        start = time.perf_counter_ns()
        found = work()
        print(time.perf_counter_ns() - start, int(found), flush=True)


main()
