use std::collections::BTreeSet;

use super::super::model::Cost;
use super::super::random::Random;
use super::super::roster::{AttributeValue, RosterMember};
use super::super::sample;
use super::*;
use crate::{GroupId, MemberId};

/// Random groups of a random problem: as many as dice say, often breaking demands.
pub(crate) fn random_groups(problem: &GroupingProblem, dice: &mut Random) -> Vec<FormedGroup> {
    let layouts = problem.layouts(&|_| true).all;
    let number = match layouts.get(dice.below(layouts.len())) {
        Some(layout) if dice.below(5) > 0 => layout.bounds.len(),
        _ => 1 + dice.below(4),
    };
    let mut groups: Vec<FormedGroup> =
        problem.ids(number).into_iter().map(|group| FormedGroup { group, members: Vec::new() }).collect();
    for member in problem.roster() {
        groups[dice.below(number)].members.push(member.member.clone());
    }
    let mut order: Vec<usize> = (0..number).collect();
    if problem.labelled() {
        dice.shuffle(&mut order);
    }
    order.iter().map(|at| groups[*at].clone()).collect()
}

/// What a partition costs, from the groups alone.
pub(crate) fn naive_cost(problem: &GroupingProblem, groups: &[FormedGroup]) -> Cost {
    let given = problem.given(groups).unwrap();
    let cost = given.measures.cost(&given.group_of);
    // The points are those `score` gives wherever the plan allows the number of groups.
    if let Ok(score) = problem.score(groups) {
        assert_eq!(score.points, cost.points);
    }
    cost
}

fn broken(problem: &GroupingProblem, groups: &[FormedGroup]) -> BTreeSet<Demand> {
    problem.given(groups).unwrap().standing.broken
}

pub(crate) fn moved(groups: &[FormedGroup], member: &MemberId, to: &GroupId) -> Vec<FormedGroup> {
    let mut groups = groups.to_vec();
    groups.iter_mut().for_each(|group| group.members.retain(|other| other != member));
    groups.iter_mut().find(|group| group.group == *to).unwrap().members.push(member.clone());
    groups
}

use super::super::demand::Demand;

/// Every single move and every swap, as groups, with who goes where.
fn all_changes(groups: &[FormedGroup]) -> (Vec<Vec<FormedGroup>>, Vec<Vec<FormedGroup>>) {
    let (mut moves, mut swaps) = (Vec::new(), Vec::new());
    for (at, from) in groups.iter().enumerate() {
        for member in &from.members {
            moves.extend(
                groups.iter().filter(|to| to.group != from.group).map(|to| moved(groups, member, &to.group)),
            );
            for to in &groups[at + 1..] {
                swaps.extend(
                    to.members
                        .iter()
                        .map(|other| moved(&moved(groups, member, &to.group), other, &from.group)),
                );
            }
        }
    }
    (moves, swaps)
}

#[test]
fn the_best_change_is_that_of_the_naive_reading() {
    let mut met = 0;
    for seed in 0..1500 {
        let problem = sample::problem(1 + seed as usize % 9, seed);
        let mut dice = Random::new(!seed);
        let groups = random_groups(&problem, &mut dice);
        let explanation = problem.explain(&groups).unwrap();
        let now = naive_cost(&problem, &groups);
        assert_eq!(explanation.points, now.points, "seed {seed}");
        let (moves, swaps) = all_changes(&groups);
        let before = broken(&problem, &groups);
        for (best, all) in [(&explanation.best_move, moves), (&explanation.best_swap, swaps)] {
            let least = all.iter().map(|groups| naive_cost(&problem, groups)).min();
            assert_eq!(best.is_some(), least.is_some());
            let Some(change) = best else { continue };
            met += 1;
            let after = change
                .moves
                .iter()
                .fold(groups.clone(), |groups, step| moved(&groups, &step.member, &step.to));
            assert_eq!(Some(naive_cost(&problem, &after)), least, "seed {seed}");
            assert_eq!(change.points, least.unwrap().points - now.points, "seed {seed}");
            assert_eq!(change.points, change.wishes.iter().map(|wish| wish.points).sum::<i64>());
            let then = broken(&problem, &after);
            assert_eq!(change.breaks, then.difference(&before).copied().collect::<Vec<_>>(), "seed {seed}");
            assert_eq!(change.mends, before.difference(&then).copied().collect::<Vec<_>>(), "seed {seed}");
        }
    }
    assert!(met > 1500, "{met}");
}

/// Demands as they are written and the cost that is searched say the same: nothing broken, or something.
#[test]
fn demands_as_written_hold_where_the_model_says_so() {
    let (mut good, mut bad) = (0, 0);
    for seed in 0..6000 {
        let problem = sample::problem(1 + seed as usize % 9, seed);
        let groups = random_groups(&problem, &mut Random::new(seed));
        let explanation = problem.explain(&groups).unwrap();
        let holds = explanation.demands.iter().all(|demand| demand.holds);
        let cost = naive_cost(&problem, &groups);
        if problem.score(&groups).is_ok() {
            assert_eq!(holds, cost.broken == 0, "seed {seed}");
        } else {
            assert!(!holds, "seed {seed}");
        }
        if holds { good += 1 } else { bad += 1 }
    }
    assert!(good > 300 && bad > 300, "{good} {bad}");
}

#[test]
fn the_counts_behind_a_wish_add_up_to_its_points() {
    for seed in 0..1500 {
        let problem = sample::problem(1 + seed as usize % 9, seed);
        let groups = random_groups(&problem, &mut Random::new(seed));
        for wish in problem.explain(&groups).unwrap().wishes {
            let weight = i64::from(problem.plan().wishes[wish.score.wish].weight());
            let points = match &wish.figures {
                WishFigures::KeepTogether { labels } => labels.iter().map(|label| label.points).sum(),
                WishFigures::Mix { labels } => labels
                    .iter()
                    .map(|label| {
                        let off: i64 = label.groups.iter().map(|share| share.off().abs()).sum();
                        assert_eq!(label.points, weight * off);
                        label.points
                    })
                    .sum(),
                WishFigures::Spread { shares } => shares.points,
                WishFigures::Balance { groups, .. } => groups
                    .iter()
                    .map(|group| {
                        assert_eq!(group.points, weight * group.off.abs());
                        group.points
                    })
                    .sum(),
                WishFigures::Distances { groups } => {
                    let (_, each) = problem.plan().wishes[wish.score.wish].distances().unwrap();
                    groups.iter().map(|group| each * group.sum).sum()
                }
                WishFigures::Stay { leavers } => weight * leavers.len() as i64,
            };
            assert_eq!(points, wish.score.points, "seed {seed}");
        }
    }
}

#[test]
fn a_member_in_the_best_other_group_costs_what_the_place_says() {
    for seed in 0..300 {
        let problem = sample::problem(3 + seed as usize % 7, seed);
        let groups = random_groups(&problem, &mut Random::new(seed));
        let now = naive_cost(&problem, &groups);
        for place in problem.explain(&groups).unwrap().places {
            let all = problem.alternatives(&groups, &place.member).unwrap();
            assert_eq!(all.len(), groups.len() - 1);
            assert_eq!(all.first(), place.best_move.as_ref());
            let costs: Vec<Cost> = all
                .iter()
                .map(|change| naive_cost(&problem, &moved(&groups, &place.member, &change.moves[0].to)))
                .collect();
            assert!(costs.is_sorted());
            for (change, cost) in all.iter().zip(costs) {
                assert_eq!(change.points, cost.points - now.points);
            }
        }
    }
}

#[test]
fn averages_are_shown_to_two_places() {
    let shown = |thousandths, of| Average { thousandths, of }.to_string();
    assert_eq!(shown(100_000, 3), "33.33");
    assert_eq!(shown(200_000, 3), "66.67");
    assert_eq!(shown(5, 1), "0.01");
    assert_eq!(shown(-4, 1), "0.00");
    assert_eq!(shown(-5, 1), "-0.01");
    assert_eq!(shown(0, 0), "-");
}

#[test]
fn groups_that_are_none_are_refused() {
    let problem = sample::problem(4, 1);
    let ids = |ids: &[usize]| ids.iter().map(|at| sample::id(*at)).collect::<Vec<_>>();
    let group =
        |name: &str, members: &[usize]| FormedGroup { group: name.parse().unwrap(), members: ids(members) };
    let code = |groups: &[FormedGroup]| problem.explain(groups).unwrap_err().code();
    assert_eq!(code(&[]), "left_out");
    assert_eq!(code(&[group("a", &[0, 1])]), "left_out");
    assert_eq!(code(&[group("a", &[0, 1, 2, 3]), group("b", &[3])]), "placed_twice");
    assert_eq!(code(&[group("a", &[0, 1, 2, 3]), group("a", &[])]), "group_listed_twice");
    assert_eq!(code(&[group("a", &[0, 1, 2, 3, 4])]), "not_on_roster");
    let all = [group("a", &[0, 1, 2, 3])];
    assert_eq!(problem.alternatives(&all, &sample::id(9)).unwrap_err().code(), "not_on_roster");
}

/// A small branch, by hand: ten members in three groups.
pub(crate) fn small_branch() -> (GroupingProblem, Vec<FormedGroup>) {
    let plan = toml::from_str(
        r#"
        [groups]
        number = 3
        [demands]
        together = [["王芳", "刘洋"]]
        apart = [["张伟", "李娜"]]
        fixed = [{ member = "张伟", group = "第一组" }]
        [[wishes]]
        purpose = "mix"
        attribute = "unit"
        weight = 2
        [[wishes]]
        purpose = "keep_together"
        attribute = "shift"
        [[wishes]]
        purpose = "balance"
        attribute = "age"
        unit = 5
        [[wishes]]
        purpose = "spread"
        attribute = "cadre"
        value = "yes"
        weight = 3
        [[wishes]]
        purpose = "stay"
        "#,
    )
    .unwrap();
    let people = [
        ("张伟", "secretary", "机关", "早班", "41", "yes", "第一组"),
        ("李娜", "member", "机关", "早班", "36", "yes", "第二组"),
        ("王芳", "member", "车间", "晚班", "29.5", "no", "第三组"),
        ("刘洋", "", "车间", "晚班", "33", "no", "第三组"),
        ("陈静", "", "车间", "晚班", "47", "no", "第一组"),
        ("杨帆", "", "机关", "早班", "52", "no", "第一组"),
        ("赵磊", "", "车间", "早班", "38", "no", "第二组"),
        ("黄敏", "", "学校", "早班", "31", "yes", "第二组"),
        ("周杰", "", "学校", "晚班", "44", "no", "第三组"),
        ("吴倩", "", "学校", "晚班", "27", "no", "第三组"),
    ];
    let roster = people.map(|(member, seat, unit, shift, age, cadre, group)| {
        let mut member = RosterMember::new(member.parse().unwrap());
        member.group = Some(group.parse().unwrap());
        member.seat = serde_json::from_value(serde_json::json!(seat)).ok();
        member.may_lead = cadre == "yes" || unit == "学校";
        for (name, label) in [("unit", unit), ("shift", shift), ("cadre", cadre)] {
            member.attributes.insert(name.parse().unwrap(), AttributeValue::Label(label.parse().unwrap()));
        }
        member.attributes.insert("age".parse().unwrap(), serde_json::from_str(age).unwrap());
        member
    });
    let groups = ["第一组", "第二组", "第三组"].map(|name| FormedGroup {
        group: name.parse().unwrap(),
        members: roster
            .iter()
            .filter(|m| m.group.as_ref().unwrap().as_str() == name)
            .map(|m| m.member.clone())
            .collect(),
    });
    (GroupingProblem::new(plan, roster.to_vec()).unwrap(), groups.to_vec())
}

#[test]
fn a_secretary_can_read_it() {
    let (problem, groups) = small_branch();
    let explanation = problem.explain(&groups).unwrap();
    let words = explanation.words(&problem, crate::Names::ids());
    expect_test::expect_file!["explained.txt"].assert_eq(&format!("{}\n\n{}\n", words.zh, words.en));
    let data = serde_json::to_value(&explanation).unwrap();
    assert_eq!(data["wishes"][0]["figures"]["purpose"], "mix");
    assert_eq!(data["demands"][0]["demand"], "number");
}
