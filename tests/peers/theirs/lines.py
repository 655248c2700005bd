"""The lines of the story as msgspec types: tagged structs with msgspec's own quick checks.

Blanks in ids and the form of a quarter could only be checked by regular expressions, which would more than
double its time: left out, in its favour.
"""

from datetime import date
from typing import Annotated, Literal, Union

from msgspec import Meta, Struct

Id = Annotated[str, Meta(min_length=1, max_length=64)]
Text = Annotated[str, Meta(min_length=1, max_length=4000)]
Quarter = Annotated[str, Meta(min_length=7, max_length=7)]
Count = Annotated[int, Meta(ge=0, lt=2**32)]
Rating = Literal["excellent", "competent", "basically_competent", "unfit"]


def snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")


class Strict(Struct, forbid_unknown_fields=True, gc=False):
    pass


class Entry(Strict, tag_field="kind", tag=snake, kw_only=True):
    seq: Count | None = None
    on: date
    recorded: date | None = None
    by: Id
    decided_by: Id | None = None


class Founded(Entry):
    name: Text


class Joined(Entry):
    member: Id
    name: Text
    standing: Literal["full", "probationary"]
    party_since: date | None = None
    unit: Text | None = None
    post: Text | None = None
    cadre: bool = False
    backbone: bool = False


class WentAway(Entry):
    member: Id
    place: Text


class CameBack(Entry):
    member: Id


class ServiceBrought(Entry, rename={"from_": "from"}):
    member: Id
    from_: date
    until: date
    archive: Text


class Seated(Entry):
    member: Id
    seat: Literal["secretary", "deputy", "member"]
    portfolio: Text | None = None


class Plan(Strict):
    criteria: list[Text]
    constraints: list[Text] = []
    score: int | None = None
    max_spread: Count | None = None


class GroupOf(Strict):
    group: Id
    name: Text
    members: list[Id]


class FormationAdopted(Entry):
    formation: Id
    plan: Plan
    groups: list[GroupOf]


class ElectionCalled(Entry):
    election: Id
    group: Id
    seats: Annotated[int, Meta(ge=1, le=9)] = 1


class Applied(Entry):
    election: Id
    member: Id


class Recommendation(Strict):
    member: Id
    votes: Count


class Recommended(Entry):
    election: Id
    present: list[Id]
    counts: list[Recommendation]


class Ballot(Strict, rename={"for_": "for"}):
    for_: list[Id] = []
    against: list[Id] = []
    write_in: list[Id] = []
    count: Annotated[int, Meta(ge=1, lt=2**32)] = 1


class Polled(Entry):
    election: Id
    present: list[Id]
    ballots: list[Ballot]


class Judged(Strict):
    met: bool
    note: Text | None = None


class Standards(Strict):
    conviction: Judged
    discipline: Judged
    conduct: Judged
    dedication: Judged


class Assessed(Entry):
    election: Id
    member: Id
    standards: Standards


class Appointed(Entry, rename={"from_": "from"}):
    member: Id
    group: Id
    election: Id | None = None
    route: Literal["designated", "recommended", "elected"] | None = None
    letter: Text | None = None
    card: Text | None = None
    archive: Text | None = None
    from_: date | None = None


class Problem(Strict):
    severity: Literal["weak", "serious", "grave"]
    what: Text


class LeaderReviewed(Entry):
    leader: Id
    quarter: Quarter
    rating: Rating
    problems: list[Problem] = []


class GroupReviewed(Entry):
    group: Id
    quarter: Quarter
    rating: Rating
    problems: list[Problem] = []


class MeasureTaken(Entry):
    leader: Id
    measure: Literal["reminder", "severe_criticism", "admonition", "removal"]
    quarter: Quarter | None = None
    reason: Text | None = None


class Commended(Entry):
    leader: Id
    year: Annotated[int, Meta(ge=-(2**31), lt=2**31)]


class About(Strict):
    """One of these; that it is not more could only be checked afterwards: left out, in its favour."""

    person: Id | None = None
    organ: Literal["branch", "committee", "superior"] | None = None
    group: Id | None = None
    topic: Text | None = None


class Nominated(Entry):
    matter: Id
    leader: Id
    group: Id
    person: Id
    text: Text | None = None


class Supervised(Entry):
    matter: Id
    leader: Id
    group: Id
    member: Id
    text: Text | None = None


class Suggested(Entry):
    matter: Id
    member: Id
    about: About
    text: Text


class Answered(Entry):
    matter: Id
    text: Text
    outcome: Literal["accepted", "declined"] | None = None


class Closed(Entry):
    matter: Id
    text: Text | None = None


class SuggestionDayHeld(Entry):
    problems: Count


class ProblemEntered(Entry):
    matter: Id
    member: Id
    about: About
    text: Text
    responsible: Id
    deadline: date
    day: date | None = None


Line = Union[
    Founded, Joined, WentAway, CameBack, ServiceBrought, Seated, FormationAdopted, ElectionCalled, Applied,
    Recommended, Polled, Assessed, Appointed, LeaderReviewed, GroupReviewed, MeasureTaken, Commended,
    Nominated, Supervised, Suggested, Answered, Closed, SuggestionDayHeld, ProblemEntered,
]  # fmt: skip
