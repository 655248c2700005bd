use xiaozu::{Cell, MemberId, PublishedTally};

use super::View;
use super::lines::table;
use super::rounds::{Row, published};

table! {
    /// The candidates of the rounds of elections, with their votes where and as these are published: one row a round
    /// and candidate, in the order of the field, then who was written in and is published. Small counts, and counts
    /// near everybody, are coded: `at_most` or `at_least` so many.
    candidates of View<'_>: |view| published(view).flat_map(people) => |row|

    /// The election.
    election: Text = &row.election;
    /// The number of the round in its election, from 1.
    round: Count = row.round;
    /// The candidate.
    member: Text = &row.member;
    /// The candidate's name.
    member_name: Text = view.member(&row.member);
    /// Whether he or she was written in.
    write_in: Flag = row.write_in;
    /// Whether the round elected him or her.
    elected: Flag = row.elected;
    /// How the votes for are published: `exactly`, `at_most`, `at_least`; null where no counts are.
    for_count: Code or null = row.votes.as_ref().map(|votes| how(votes.for_));
    /// So many votes for; null where no counts are published.
    for_votes: Count or null = row.votes.as_ref().map(|votes| many(votes.for_));
    /// How the votes against are published; null where no counts are.
    against_count: Code or null = row.votes.as_ref().map(|votes| how(votes.against));
    /// So many votes against; null where no counts are published.
    against_votes: Count or null = row.votes.as_ref().map(|votes| many(votes.against));
    /// How those who are neither for nor against are published, under the guard with spoiled ballots among them; null
    /// where no counts are.
    abstain_count: Code or null = row.votes.as_ref().map(|votes| how(votes.abstain));
    /// So many are neither for nor against; null where no counts are published.
    abstain_votes: Count or null = row.votes.as_ref().map(|votes| many(votes.abstain));
    /// The entry of the round.
    entry: Entry = row.entry;
}

struct Candidate {
    election: xiaozu::ElectionId,
    round: usize,
    member: MemberId,
    write_in: bool,
    elected: bool,
    votes: Option<PublishedTally>,
    entry: xiaozu::Seq,
}

fn people(row: Row<'_>) -> Vec<Candidate> {
    let round = row.round;
    let counted = round.counts.iter().filter(|one| one.write_in).map(|one| &one.member);
    let mut written_in: Vec<&MemberId> = counted.chain(&round.elected).collect();
    written_in.retain(|member| !round.field.contains(member));
    written_in.sort();
    written_in.dedup();
    let candidate = |member: &MemberId, write_in: bool| Candidate {
        election: row.election.id.clone(),
        round: row.number,
        member: member.clone(),
        write_in,
        elected: round.elected.contains(member),
        votes: round.counts.iter().find(|one| one.member == *member).cloned(),
        entry: row.entry,
    };
    let field = round.field.iter().map(|member| candidate(member, false));
    field.chain(written_in.into_iter().map(|member| candidate(member, true))).collect()
}

/// How a count is published.
#[derive(serde::Serialize)]
#[serde(rename_all = "snake_case")]
enum How {
    Exactly,
    AtMost,
    AtLeast,
}

fn how(cell: Cell) -> How {
    match cell {
        Cell::Exactly(_) => How::Exactly,
        Cell::AtMost(_) => How::AtMost,
        Cell::AtLeast(_) => How::AtLeast,
    }
}

fn many(cell: Cell) -> usize {
    let (Cell::Exactly(votes) | Cell::AtMost(votes) | Cell::AtLeast(votes)) = cell;
    votes as usize
}
