//! Every ballot a voter can hand in, and every way a few voters can hand them in.

/// Marks over the candidates (1 for, 2 against, 0 neither), and who is written in.
pub(super) type Vote = (Vec<u8>, Option<usize>);

/// Every combination of marks, spoiled ones too; beside an "against", also every outsider written in.
pub(super) fn every_vote(candidates: usize, outsiders: usize) -> Vec<Vote> {
    let mut votes: Vec<Vote> = vec![(vec![], None)];
    for _ in 0..candidates {
        let more = |(marks, _): &Vote| {
            let marks = marks.clone();
            (0..3).map(move |mark| (marks.iter().copied().chain([mark]).collect(), None))
        };
        votes = votes.iter().flat_map(more).collect();
    }
    let beside: Vec<Vote> = votes.iter().filter(|(marks, _)| marks.contains(&2)).cloned().collect();
    for outsider in candidates..candidates + outsiders {
        votes.extend(beside.iter().map(|(marks, _)| (marks.clone(), Some(outsider))));
    }
    votes
}

/// What a vote says about a person: the mark, or whether an outsider is written in.
pub(super) fn mark_on((marks, written): &Vote, person: usize, candidates: usize) -> u8 {
    if person < candidates { marks[person] } else { u8::from(*written == Some(person)) }
}

/// Every multiset of so many ballots, as counts by kind.
pub(super) fn every_profile(kinds: usize, ballots: u8) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    fill(ballots, 0, &mut vec![0; kinds], &mut found);
    found
}

fn fill(left: u8, at: usize, counts: &mut Vec<u8>, found: &mut Vec<Vec<u8>>) {
    if at + 1 == counts.len() {
        counts[at] = left;
        found.push(counts.clone());
        counts[at] = 0;
        return;
    }
    for count in 0..=left {
        counts[at] = count;
        fill(left - count, at + 1, counts, found);
    }
    counts[at] = 0;
}
