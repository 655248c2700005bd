use xiaozu::{Held, SessionKind};

use super::View;
use super::lines::table;

table! {
    /// Every session and test that was held, by kind and the month it counts for, with the numbers of its attendance.
    sessions of View<'_>: |view| view.branch.sessions() => |row|

    /// Its id.
    session: Text = &row.id;
    /// What it was, as the record format calls it; null for a test.
    kind: Code or null = kind(row.held);
    /// How a test was held: `theory`, `demonstration`, `exercise`; null for what is no test.
    test: Code or null = test(row.held);
    /// The day.
    on: Day = row.on;
    /// The month it counts for, as `2021-12`.
    month: Text = row.month;
    /// The groups that held it; empty where it was nobody's in particular.
    groups: Texts = &row.groups;
    /// How long it took, in minutes; 0 for a test.
    minutes: Count = row.minutes as usize;
    /// What it was about.
    topics: Texts = &row.topics;
    /// How many were present, guests included; of a test, how many took it.
    present: Count = row.present.len();
    /// How many of them were not expected.
    guests: Count = row.guests.len();
    /// How many were absent with cause.
    with_cause: Count = row.with_cause.len();
    /// How many were absent without cause.
    without_cause: Count = row.without_cause.len();
    /// How many members of its groups the attendance leaves out.
    left_out: Count = row.left_out.len();
    /// How many leaders were to sit in and did not, without recorded cause.
    not_sitting_in: Count = row.not_sitting_in.len();
    /// How many made it up.
    made_up: Count = view.branch.made_up(&row.id).count();
    /// How many had to be present; null where the rulebook asks for no quorum.
    quorum: Count or null = row.quorum.map(|margin| margin.needed as usize);
    /// Whether it counts as held: not below its quorum.
    counts: Flag = row.counts();
    /// Its entry.
    entry: Entry = row.entry;
}

fn kind(held: Held) -> Option<SessionKind> {
    match held {
        Held::Session(kind) => Some(kind),
        Held::Test(_) => None,
    }
}

pub(super) fn test(held: Held) -> Option<xiaozu::TestForm> {
    match held {
        Held::Session(_) => None,
        Held::Test(form) => Some(form),
    }
}
