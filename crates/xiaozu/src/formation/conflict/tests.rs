use expect_test::{Expect, expect};

use super::super::demand::Demand;
use super::super::exact::tests::sample::{Dice, group, member, small};
use super::super::model::Model;
use super::super::plan::{Fixed, HowMany};
use super::super::roster::RosterMember;
use super::super::{GroupingPlan, GroupingProblem};
use super::{Conflict, Solvable, solvable};
use crate::branch::Seat;
use crate::judgement::Names;

/// Whether any partition of the model breaks nothing: settled places, sizes and alike empty groups cut the walk.
fn any(model: &Model, group_of: &mut Vec<usize>, sizes: &mut Vec<i64>) -> bool {
    let Some(unit) = model.units.get(group_of.len()) else { return model.cost(group_of).broken == 0 };
    let size = i64::try_from(unit.members.len()).unwrap();
    for group in 0..model.groups() {
        let empty = |group: usize| sizes[group] == 0;
        let earlier = (0..group).any(|other| empty(other) && model.classes[other] == model.classes[group]);
        let strays = unit.fixed.iter().any(|fixed| *fixed != group);
        let fuller =
            model.counters[0].cost(group, sizes[group] + size) > model.counters[0].cost(group, sizes[group]);
        if strays || fuller || (empty(group) && earlier) {
            continue;
        }
        group_of.push(group);
        sizes[group] += size;
        let found = any(model, group_of, sizes);
        sizes[group] -= size;
        group_of.pop();
        if found {
            return true;
        }
    }
    false
}

fn possible(problem: &GroupingProblem, demands: &[Demand]) -> bool {
    let active = |demand| demands.contains(&demand);
    let layouts = problem.layouts(&active);
    assert!(layouts.complete);
    layouts.all.iter().any(|layout| {
        let model = problem.model(layout, &active).unwrap();
        any(&model, &mut Vec::new(), &mut vec![0; model.groups()])
    })
}

#[test]
fn conflicts_are_minimal_by_every_partition() {
    let mut dice = Dice::new(2);
    let mut found = 0;
    for _ in 0..3000 {
        let most = if dice.once_in(20) { 8 } else { 6 };
        let members = 2 + usize::try_from(dice.below(most)).unwrap();
        let problem = small(&mut dice, members);
        let Some(conflict) = Conflict::find(&problem, u64::MAX) else {
            assert!(possible(&problem, &problem.demands()), "{problem:?}");
            continue;
        };
        found += 1;
        assert!(conflict.minimal);
        assert!(!possible(&problem, &conflict.demands), "{conflict:?} {problem:?}");
        for demand in &conflict.demands {
            let rest: Vec<Demand> =
                conflict.demands.iter().copied().filter(|other| other != demand).collect();
            assert!(possible(&problem, &rest), "{conflict:?} without {demand:?} {problem:?}");
        }
        let reason = conflict.reason(&problem, Names::ids());
        assert!(!reason.zh.is_empty() && !reason.en.is_empty());
    }
    assert!(found > 1000, "{found}");
}

#[test]
fn conflicts_of_forty_members_are_minimal() {
    let mut dice = Dice::new(3);
    let mut found = 0;
    for _ in 0..300 {
        let members = 20 + usize::try_from(dice.below(21)).unwrap();
        let problem = small(&mut dice, members);
        if let Some(conflict) = Conflict::find(&problem, 1_000_000) {
            found += 1;
            assert!(conflict.minimal, "{conflict:?}");
        }
    }
    assert!(found > 100, "{found}");
}

fn plan(number: u32) -> GroupingPlan {
    let mut plan = GroupingPlan::default();
    plan.groups.number = Some(HowMany::Exactly(number));
    plan
}

fn roster(members: usize) -> Vec<RosterMember> {
    (0..members).map(|at| RosterMember::new(member(at))).collect()
}

fn shows(plan: GroupingPlan, roster: Vec<RosterMember>, expected: &Expect) {
    let problem = GroupingProblem::new(plan, roster).unwrap();
    let conflict = Conflict::find(&problem, 100_000_000).unwrap();
    let names = Names::ids();
    let mut lines = vec![];
    for text in [conflict.reason(&problem, names), conflict.remedy()] {
        lines.extend([text.zh, text.en]);
    }
    for demand in &conflict.demands {
        let (words, clause) = (demand.words(&problem, names), demand.clause());
        let clause = clause.map(|clause| format!(" ({clause})")).unwrap_or_default();
        lines.push(format!("- {}{clause}: {} / {}", demand.path(), words.zh, words.en));
    }
    expected.assert_eq(&(lines.join("\n") + "\n"));
}

#[test]
fn too_few_for_the_sizes() {
    shows(
        plan(4),
        roster(10),
        &expect![[r#"
        10 人分不成 4 个至少 3 人的党小组：那需要 12 人
        10 members cannot make 4 groups of at least 3: that needs 12
        放宽或删去其中任何一项，其余各项即可同时满足
        relax or drop any one of them: the others can then hold together
        - groups.number: 分 4 个党小组 / 4 groups
        - groups.least (1.1a): 每组至少 3 人 / at least 3 members a group
    "#]],
    );
    let mut most = plan(2);
    most.groups.most = Some(4);
    shows(
        most,
        roster(10),
        &expect![[r#"
        2 个至多 4 人的党小组只容得下 8 人，名单有 10 人
        2 groups of at most 4 have room for 8, and there are 10 members
        放宽或删去其中任何一项，其余各项即可同时满足
        relax or drop any one of them: the others can then hold together
        - groups.number: 分 2 个党小组 / 2 groups
        - groups.most: 每组至多 4 人 / at most 4 members a group
    "#]],
    );
    shows(
        GroupingPlan::default(),
        roster(2),
        &expect![[r#"
        名单只有 2 人，不足一个至少 3 人的党小组
        2 members are not enough for one group of at least 3
        放宽或删去这一项要求
        relax or drop this demand
        - groups.least (1.1a): 每组至少 3 人 / at least 3 members a group
    "#]],
    );
    let mut between = GroupingPlan::default();
    (between.groups.least, between.groups.most) = (Some(7), Some(8));
    shows(
        between,
        roster(13),
        &expect![[r#"
        13 人不能分成每组 7 至 8 人：分 1 组至多容 8 人，分 2 组至少需 14 人
        13 members cannot be divided into groups of 7 to 8: 1 group holds at most 8, and 2 groups need 14
        放宽或删去其中任何一项，其余各项即可同时满足
        relax or drop any one of them: the others can then hold together
        - groups.least (1.1a): 每组至少 7 人 / at least 7 members a group
        - groups.most: 每组至多 8 人 / at most 8 members a group
    "#]],
    );
    let mut listed = GroupingPlan::default();
    listed.groups.sizes = vec![HowMany::Exactly(4), HowMany::Exactly(5)];
    shows(
        listed,
        roster(10),
        &expect![[r#"
        所列各组人数共 9 人，名单有 10 人
        the sizes listed add up to 9, and there are 10 members
        放宽或删去这一项要求
        relax or drop this demand
        - groups.sizes: 各组人数依次为 4、5 / groups of 4, 5 members
    "#]],
    );
}

#[test]
fn together_and_apart() {
    let mut chain = plan(3);
    chain.demands.together = vec![vec![member(0), member(1)], vec![member(1), member(2)]];
    chain.demands.apart = vec![vec![member(0), member(2)]];
    shows(
        chain,
        roster(12),
        &expect![[r#"
        m0、m1、m2须在同一组，而m0、m2不得同组
        m0, m1 and m2 must be together, but m0 and m2 apart
        放宽或删去其中任何一项，其余各项即可同时满足
        relax or drop any one of them: the others can then hold together
        - demands.together[0]: m0、m1编在同一组 / m0 and m1 in one group
        - demands.together[1]: m1、m2编在同一组 / m1 and m2 in one group
        - demands.apart[0]: m0、m2不同组 / m0 and m2 in different groups
    "#]],
    );
    let mut apart = plan(3);
    apart.demands.apart = vec![(0..4).map(member).collect()];
    shows(
        apart,
        roster(12),
        &expect![[r#"
        m0、m1、m2、m3共 4 人两两不同组，而只有 3 个党小组
        no two of m0, m1, m2 and m3 (4) may be in one group, and there are only 3 groups
        放宽或删去其中任何一项，其余各项即可同时满足
        relax or drop any one of them: the others can then hold together
        - groups.number: 分 3 个党小组 / 3 groups
        - demands.apart[0]: m0、m1、m2、m3两两不同组 / no two of m0, m1, m2 and m3 in one group
    "#]],
    );
    let mut large = plan(3);
    large.demands.together = vec![(0..5).map(member).collect()];
    shows(
        large,
        roster(12),
        &expect![[r#"
        m0、m1、m2、m3、m4共 5 人须在同一组，而一组至多 4 人
        m0, m1, m2, m3 and m4 (5) must be together, and no group can have more than 4
        放宽或删去其中任何一项，其余各项即可同时满足
        relax or drop any one of them: the others can then hold together
        - groups.number: 分 3 个党小组 / 3 groups
        - groups.spread (1.1a): 各组人数相差不超过 1 人 / groups that differ by at most 1 member
        - demands.together[0]: m0、m1、m2、m3、m4编在同一组 / m0, m1, m2, m3 and m4 in one group
    "#]],
    );
    // A chain of pairs of which each must be split: an odd ring over two groups.
    let mut ring = plan(2);
    ring.demands.apart = (0..5).map(|at| vec![member(at), member((at + 1) % 5)]).collect();
    shows(
        ring,
        roster(10),
        &expect![[r#"
        这 6 项要求不能同时满足：没有一种编组全都做到
        no grouping meets these 6 demands together
        放宽或删去其中任何一项，其余各项即可同时满足
        relax or drop any one of them: the others can then hold together
        - groups.number: 分 2 个党小组 / 2 groups
        - demands.apart[0]: m0、m1不同组 / m0 and m1 in different groups
        - demands.apart[1]: m1、m2不同组 / m1 and m2 in different groups
        - demands.apart[2]: m2、m3不同组 / m2 and m3 in different groups
        - demands.apart[3]: m3、m4不同组 / m3 and m4 in different groups
        - demands.apart[4]: m4、m0不同组 / m4 and m0 in different groups
    "#]],
    );
}

#[test]
fn settled_places() {
    let fixed = |at, number| Fixed { member: member(at), group: group(number) };
    let mut torn = plan(3);
    torn.demands.together = vec![vec![member(0), member(1)]];
    torn.demands.fixed = vec![fixed(0, 1), fixed(1, 2)];
    shows(
        torn,
        roster(12),
        &expect![[r#"
            m0、m1须在同一组，而m0定在 g1，m1定在 g2
            m0 and m1 must be together, but m0 is settled in g1 and m1 in g2
            放宽或删去其中任何一项，其余各项即可同时满足
            relax or drop any one of them: the others can then hold together
            - demands.together[0]: m0、m1编在同一组 / m0 and m1 in one group
            - demands.fixed[0]: m0定在g1 / m0 settled in g1
            - demands.fixed[1]: m1定在g2 / m1 settled in g2
        "#]],
    );
    let mut twice = plan(3);
    twice.demands.fixed = vec![fixed(0, 1), fixed(0, 2)];
    shows(
        twice,
        roster(12),
        &expect![[r#"
            m0既定在 g1，又定在 g2
            m0 is settled in g1 and in g2
            放宽或删去其中任何一项，其余各项即可同时满足
            relax or drop any one of them: the others can then hold together
            - demands.fixed[0]: m0定在g1 / m0 settled in g1
            - demands.fixed[1]: m0定在g2 / m0 settled in g2
        "#]],
    );
    let mut same = plan(3);
    same.demands.fixed = vec![fixed(0, 1), fixed(1, 1)];
    same.demands.apart = vec![vec![member(0), member(1)]];
    shows(
        same,
        roster(12),
        &expect![[r#"
            m0、m1不得同组，而按要求都在 g1
            m0 and m1 must be apart, but both are settled in g1
            放宽或删去其中任何一项，其余各项即可同时满足
            relax or drop any one of them: the others can then hold together
            - demands.apart[0]: m0、m1不同组 / m0 and m1 in different groups
            - demands.fixed[0]: m0定在g1 / m0 settled in g1
            - demands.fixed[1]: m1定在g1 / m1 settled in g1
        "#]],
    );
    let mut nowhere = plan(2);
    nowhere.demands.fixed = vec![fixed(0, 1), fixed(1, 2), fixed(2, 3)];
    shows(
        nowhere,
        roster(12),
        &expect![[r#"
            只有 2 个党小组，其中没有 m2所定的 g3
            there are only 2 groups, and g3, where m2 is settled, is none of them
            放宽或删去其中任何一项，其余各项即可同时满足
            relax or drop any one of them: the others can then hold together
            - groups.number: 分 2 个党小组 / 2 groups
            - demands.fixed[2]: m2定在g3 / m2 settled in g3
        "#]],
    );
    let mut full = plan(3);
    full.demands.fixed = (0..5).map(|at| fixed(at, 1)).collect();
    shows(
        full,
        roster(12),
        &expect![[r#"
            m0、m1、m2、m3、m4共 5 人按要求都在 g1，而一组至多 4 人
            m0, m1, m2, m3 and m4 (5) are settled in g1, and no group can have more than 4
            放宽或删去其中任何一项，其余各项即可同时满足
            relax or drop any one of them: the others can then hold together
            - groups.number: 分 3 个党小组 / 3 groups
            - groups.spread (1.1a): 各组人数相差不超过 1 人 / groups that differ by at most 1 member
            - demands.fixed[0]: m0定在g1 / m0 settled in g1
            - demands.fixed[1]: m1定在g1 / m1 settled in g1
            - demands.fixed[2]: m2定在g1 / m2 settled in g1
            - demands.fixed[3]: m3定在g1 / m3 settled in g1
            - demands.fixed[4]: m4定在g1 / m4 settled in g1
        "#]],
    );
}

#[test]
fn officers_and_leaders() {
    let mut seated = roster(12);
    (seated[0].seat, seated[1].seat) = (Some(Seat::Secretary), Some(Seat::Deputy));
    let mut block = plan(3);
    block.demands.together = vec![vec![member(0), member(1), member(2)]];
    shows(
        block,
        seated,
        &expect![[r#"
        m0、m1按要求在同一组，而共有 3 个党小组，书记、副书记共 2 人须分别编入，每组至多 1 人（1.1c）
        m0 and m1 would be in one group, but there are 3 groups, and the secretary and deputies (2 in all) are spread: at most 1 a group (1.1c)
        放宽或删去其中任何一项，其余各项即可同时满足
        relax or drop any one of them: the others can then hold together
        - groups.number: 分 3 个党小组 / 3 groups
        - demands.officers_spread (1.1c): 支部书记、副书记和委员分别编入不同的党小组，尽量均匀 / secretary, deputies and committee members in different groups, as evenly as numbers allow
        - demands.together[0]: m0、m1、m2编在同一组 / m0, m1 and m2 in one group
    "#]],
    );
    let mut few = roster(12);
    few.iter_mut().skip(3).for_each(|member| member.may_lead = false);
    shows(
        plan(4),
        few.clone(),
        &expect![[r#"
        共有 4 个党小组，每组需要 1 人，而只有 3 人可任组长
        only 3 may lead, and there are 4 groups that need one each
        放宽或删去其中任何一项，其余各项即可同时满足
        relax or drop any one of them: the others can then hold together
        - groups.number: 分 4 个党小组 / 4 groups
        - demands.leader_candidates (1.1d): 每组至少有 1 人可任组长 / at least 1 member who may lead in every group
    "#]],
    );
    let mut joined = plan(3);
    joined.demands.together = vec![vec![member(0), member(1)]];
    shows(
        joined,
        few.clone(),
        &expect![[r#"
        共有 3 个党小组，每组需要 1 人；3 人可任组长，但按要求编在一起后至多分到 2 组
        3 may lead, but those who must be together leave them for 2 groups, and there are 3 groups that need one each
        放宽或删去其中任何一项，其余各项即可同时满足
        relax or drop any one of them: the others can then hold together
        - groups.number: 分 3 个党小组 / 3 groups
        - demands.leader_candidates (1.1d): 每组至少有 1 人可任组长 / at least 1 member who may lead in every group
        - demands.together[0]: m0、m1编在同一组 / m0 and m1 in one group
    "#]],
    );
    let mut open = GroupingPlan::default();
    open.groups.most = Some(4);
    few.iter_mut().skip(2).for_each(|member| member.full = false);
    shows(
        open,
        few,
        &expect![[r#"
        12 人每组至多 4 人时至少要分 3 个党小组，每组需要 1 人，而只有 2 人可任组长
        only 2 may lead, and 12 members in groups of at most 4 make at least 3 groups that need one each
        放宽或删去其中任何一项，其余各项即可同时满足
        relax or drop any one of them: the others can then hold together
        - groups.most: 每组至多 4 人 / at most 4 members a group
        - demands.leader_candidates (1.1d): 每组至少有 1 人可任组长 / at least 1 member who may lead in every group
    "#]],
    );
}

#[test]
fn what_contradicts_is_found_among_thousands() {
    let mut large = plan(400);
    large.demands.together = (0..200).map(|at| vec![member(2 * at), member(2 * at + 1)]).collect();
    large.demands.apart = vec![vec![member(100), member(101)]];
    let problem = GroupingProblem::new(large, roster(5000)).unwrap();
    let conflict = Conflict::find(&problem, 20_000_000).unwrap();
    assert_eq!(conflict.demands, [Demand::Together { at: 50 }, Demand::Apart { at: 0 }]);
    assert!(conflict.minimal);
    let few = GroupingProblem::new(plan(2000), roster(5000)).unwrap();
    let conflict = Conflict::find(&few, 20_000_000).unwrap();
    assert_eq!(conflict.demands, [Demand::Number, Demand::LeastSize]);
    assert!(conflict.minimal);
}

#[test]
fn nothing_is_claimed_when_steps_are_spent() {
    let mut hard = plan(4);
    hard.demands.apart = (0..12)
        .flat_map(|one| (0..3).map(move |by| vec![member(one), member((one + 1 + by) % 12)]))
        .collect();
    let problem = GroupingProblem::new(hard, roster(12)).unwrap();
    assert_eq!(solvable(&problem, &|_| true, 1), Solvable::Unknown);
    assert_eq!(Conflict::find(&problem, 1), None);
}
