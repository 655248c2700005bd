//! A formation in which everything holds: officers spread, sizes even, a full member in each group.

use xiaozu::facts::FormationAdopted;
use xiaozu::{Branch, GroupId, GroupOf, Member, MemberId, Plan, Seat, Standing};

pub(crate) fn formation(
    branch: &Branch,
    wanted: Option<&(GroupId, Option<MemberId>)>,
    id: &str,
) -> FormationAdopted {
    let mut members: Vec<&Member> = branch.members().collect();
    // Secretary and deputies first, then the committee, then full members: each dealt round in turn.
    members.sort_by_key(|member| {
        let seat = member.seat().map_or(2, |held| u8::from(held.seat == Seat::Member));
        (seat, member.standing == Standing::Probationary)
    });
    let count = (members.len() / 3).clamp(1, 3);
    let full = members.iter().filter(|member| member.standing == Standing::Full).count().max(1);
    let count = count.min(full);
    let mut groups: Vec<GroupOf> = (0..count)
        .map(|n| GroupOf {
            group: format!("{id}g{n}").parse().unwrap(),
            name: "党小组".parse().unwrap(),
            members: vec![],
        })
        .collect();
    for (place, member) in members.iter().enumerate() {
        groups[place % count].members.push(member.id.clone());
    }
    if let Some((group, member)) = wanted {
        let place = member
            .as_ref()
            .and_then(|member| groups.iter().position(|one| one.members.contains(member)))
            .unwrap_or(0);
        groups[place].group = group.clone();
    }
    let plan = Plan {
        criteria: vec!["便于活动".parse().unwrap()],
        constraints: vec![],
        score: None,
        max_spread: None,
        grouping: None,
    };
    FormationAdopted { formation: id.parse().unwrap(), plan, groups }
}
