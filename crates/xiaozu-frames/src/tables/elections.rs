use xiaozu::{Election, MemberId, Winner};

use super::View;
use super::lines::table;

table! {
    /// The elections of group leaders, in the order they were called.
    elections of View<'_>: |view| view.branch.elections() => |row|

    /// Its id.
    election: Text = &row.id;
    /// The group that elects.
    group: Text = &row.group;
    /// The group's name.
    group_name: Text = view.group(&row.group);
    /// The day it was called.
    called: Day = row.called;
    /// How many leaders it elects.
    seats: Count = row.seats as usize;
    /// Where it stands: `application`, `election`, `draw`, `assessment`, `appointment`, `ended`.
    stage: Code = row.stage();
    /// How it ended: `filled`, `no_candidate`, `not_filled`; null while it goes on.
    ending: Code or null = row.ending().map(|(ending, _)| ending);
    /// How many were entitled to apply.
    entitled: Count = row.entitled as usize;
    /// How many applied, those who withdrew too.
    applicants: Count = row.applicants.len();
    /// How many of them are recommended and not out.
    candidates: Count = row.candidates().count();
    /// The day of the recommendation meeting; null before it.
    meeting: Day or null = row.meeting.map(|(day, ..)| day);
    /// How many rounds were held, void ones too.
    rounds: Count = row.rounds.len();
    /// Those elected who are not out, in the order of their ids.
    winners: Texts = winners(row, |_| true);
    /// Those of them who are appointed, in the order of their ids.
    appointed: Texts = winners(row, |winner| winner.appointed.is_some());
    /// The entry that called it.
    entry: Entry = row.entry;
    /// The entry that ended it; null while it goes on.
    end_entry: Entry or null = row.ending().map(|(_, entry)| entry);
}

/// By id, as a round is published: most votes first would tell more than who is elected.
fn winners(election: &Election, wanted: impl Fn(&&Winner) -> bool) -> Vec<&MemberId> {
    let mut winners: Vec<&MemberId> =
        election.in_the_running().filter(wanted).map(|winner| &winner.member).collect();
    winners.sort();
    winners
}
