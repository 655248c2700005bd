use xiaozu::{Election, Poll, PublishedRound, Seq};

use super::View;
use super::lines::table;

table! {
    /// The rounds of elections as they may be shown to anybody, void ones too: outcome and turnout. One row a round, by
    /// election.
    rounds of View<'_>: |view| published(view) => |row|

    /// The election.
    election: Text = &row.election.id;
    /// The group that elects.
    group: Text = &row.election.group;
    /// The group's name.
    group_name: Text = view.group(&row.election.group);
    /// The number of the round in its election, from 1.
    round: Count = row.number;
    /// Whether it was a run-off.
    run_off: Flag = row.round.run_off;
    /// Seats vacant in it.
    seats: Count = row.round.seats as usize;
    /// The candidates.
    field: Texts = &row.round.field;
    /// How many should attend.
    should_attend: Count = row.round.quorum.base as usize;
    /// How many of them were present.
    present: Count = row.round.quorum.count as usize;
    /// How many had to be present.
    quorum: Count = row.round.quorum.needed as usize;
    /// Ballots handed in.
    ballots: Count = row.round.ballots as usize;
    /// Why it is void: `below_quorum`, `more_ballots_than_voters`; null where it is not.
    void: Code or null = row.round.void;
    /// Who is elected, in the order of their ids.
    elected: Texts = &row.round.elected;
    /// The field of the next round, or those a lot decides between; empty when the poll is over.
    next: Texts = &row.round.next;
    /// Whether outcome and turnout alone give votes away.
    disclosure: Flag = row.round.disclosure;
    /// Whether it replaces a round that was struck; then no counts are published.
    corrected: Flag = row.corrected;
    /// Its entry.
    entry: Entry = row.entry;
}

/// A round in the form that may be shown, and nothing else of it.
pub(super) struct Row<'a> {
    pub(super) election: &'a Election,
    pub(super) number: usize,
    pub(super) round: PublishedRound,
    pub(super) corrected: bool,
    pub(super) entry: Seq,
}

pub(super) fn published<'a>(view: &View<'a>) -> impl Iterator<Item = Row<'a>> {
    let branch = view.branch;
    branch.elections().flat_map(move |election| {
        let rules = branch.publication(election.called);
        let rounds = election.polls().iter().flat_map(Poll::rounds).zip(&election.rounds);
        rounds.enumerate().map(move |(place, (round, entry))| {
            let corrected = election.corrected.contains(entry);
            let round = round.published(rules, corrected);
            Row { election, number: place + 1, round, corrected, entry: *entry }
        })
    })
}
