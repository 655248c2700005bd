use std::ops::ControlFlow;

use super::super::explain::tests::{moved, naive_cost, random_groups, small_branch};
use super::super::model::Cost;
use super::super::random::Random;
use super::super::sample;
use super::super::*;
use crate::{MemberId, Names};

fn on(_: &Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// Groups by the group of each member.
fn groups_of(problem: &GroupingProblem, like: &[FormedGroup], group_of: &[usize]) -> Vec<FormedGroup> {
    let group = |(at, group): (usize, &FormedGroup)| FormedGroup {
        group: group.group.clone(),
        members: problem
            .roster()
            .iter()
            .zip(group_of)
            .filter(|(_, own)| **own == at)
            .map(|(m, _)| m.member.clone())
            .collect(),
    };
    like.iter().enumerate().map(group).collect()
}

/// The least cost for every number of moves, by looking at every partition; the cheaper of fewer moves carried on.
fn by_looking_at_all(problem: &GroupingProblem, today: &[FormedGroup]) -> Vec<Cost> {
    let members = problem.roster().len();
    let mut least = vec![None; members + 1];
    for group_of in sample::every_partition(members, today.len()) {
        let groups = groups_of(problem, today, &group_of);
        let stay: usize = groups
            .iter()
            .zip(today)
            .map(|(a, b)| a.members.iter().filter(|m| b.members.contains(m)).count())
            .sum();
        let (cost, moves) = (naive_cost(problem, &groups), members - stay);
        least[moves] = Some(least[moves].map_or(cost, |known: Cost| known.min(cost)));
    }
    let mut costs: Vec<Cost> = Vec::new();
    for cost in least {
        let before = costs.last().copied();
        costs.push(cost.into_iter().chain(before).min().unwrap());
    }
    costs
}

#[test]
fn the_frontier_is_that_of_all_partitions_where_exact_and_never_claims_more() {
    let (mut steps, mut missed) = (0, 0);
    for seed in 0..250 {
        let problem = sample::problem(2 + seed as usize % 5, seed);
        let today = random_groups(&problem, &mut Random::new(seed));
        if problem.layouts_of(today.len()).is_empty() {
            assert_eq!(problem.frontier(&today, &mut on).unwrap_err().code(), "other_number");
            continue;
        }
        let truth = by_looking_at_all(&problem, &today);
        for most in [0, 30, 1_000_000] {
            let frontier = problem.frontier_by(&today, most, &mut on).unwrap();
            let first = &frontier.steps[0];
            assert_eq!((first.moves, first.points), (0, truth[0].points));
            let costs: Vec<Cost> =
                frontier.steps.iter().map(|step| naive_cost(&problem, &step.groups)).collect();
            assert!(costs.windows(2).all(|pair| pair[1] < pair[0]), "seed {seed}");
            assert!(frontier.steps.windows(2).all(|pair| pair[0].moves < pair[1].moves));
            for (step, cost) in frontier.steps.iter().zip(&costs) {
                let comparison = problem.compare(&today, &step.groups).unwrap();
                assert_eq!((step.moves as usize, &step.moved), (comparison.moved.len(), &comparison.moved));
                assert_eq!((step.points, &step.broken), (comparison.after.points, &comparison.after.broken));
                assert!(*cost >= truth[step.moves as usize]);
                assert!(!step.exact || *cost == truth[step.moves as usize], "seed {seed} most {most}");
                // Fewer moves do not do as well: the step is where it is for the sake of its cost.
                assert!(!step.exact || step.moves == 0 || *cost < truth[step.moves as usize - 1]);
            }
            for (moves, cost) in truth.iter().enumerate() {
                let known =
                    frontier.steps.iter().zip(&costs).filter(|(step, _)| step.moves as usize <= moves);
                let known = known.map(|(_, cost)| *cost).min().unwrap();
                steps += 1;
                missed += usize::from(known != *cost);
                assert!(most < 1_000_000 || known == *cost, "seed {seed}");
            }
            let least = frontier.steps.iter().zip(&costs).find(|(_, cost)| cost.broken == 0);
            assert_eq!(frontier.mended(), least.map(|(step, _)| step));
        }
    }
    assert!(missed * 20 < steps, "{missed} of {steps}");
}

/// Takes some members out of the groups.
fn without(groups: &[FormedGroup], out: &[MemberId]) -> Vec<FormedGroup> {
    let mut groups = groups.to_vec();
    groups.iter_mut().for_each(|group| group.members.retain(|member| !out.contains(member)));
    groups
}

fn place(groups: &[FormedGroup], new: &[MemberId], at: &[usize]) -> Vec<FormedGroup> {
    let mut groups = groups.to_vec();
    new.iter().zip(at).for_each(|(member, at)| groups[*at].members.push(member.clone()));
    groups
}

#[test]
fn newcomers_go_where_all_placements_say() {
    let (mut exact, mut missed) = (0, 0);
    for seed in 0..600 {
        let problem = sample::problem(3 + seed as usize % 6, seed);
        let mut dice = Random::new(seed);
        let all = random_groups(&problem, &mut dice);
        let count = 1 + dice.below(3);
        let new: Vec<MemberId> =
            problem.roster().iter().rev().take(count).rev().map(|m| m.member.clone()).collect();
        let today = without(&all, &new);
        let key = |at: &[usize]| {
            let groups = place(&today, &new, at);
            let broken = problem.explain(&groups).unwrap().demands;
            let broken: Vec<Demand> = broken.iter().filter(|d| !d.holds).map(|d| d.demand).collect();
            (broken, naive_cost(&problem, &groups))
        };
        let placed = problem.place_newcomers(&today).unwrap();
        assert!(placed.exact);
        let at = |group: &crate::GroupId| today.iter().position(|own| own.group == *group).unwrap();
        let chosen: Vec<usize> = placed.newcomers.iter().map(|newcomer| at(&newcomer.group)).collect();
        let (broken, cost) = key(&chosen);
        assert_eq!(placed.points, cost.points);
        // Which demands hold today is seen from what is broken afterwards and was not mended or newly broken.
        let before: Vec<Demand> = broken
            .iter()
            .filter(|demand| !placed.breaks.contains(demand))
            .chain(&placed.mends)
            .copied()
            .collect();
        let judged = |at: &[usize]| {
            let (broken, cost) = key(at);
            (broken.iter().any(|demand| !before.contains(demand)), cost)
        };
        let best = sample::every_partition(new.len(), today.len()).map(|at| judged(&at)).min().unwrap();
        assert_eq!(judged(&chosen), best, "seed {seed}");
        for (which, newcomer) in placed.newcomers.iter().enumerate() {
            assert_eq!(newcomer.ranked.len(), today.len());
            assert_eq!(newcomer.ranked[0].group, newcomer.group, "seed {seed}");
            let ranked: Vec<(bool, Cost)> = newcomer
                .ranked
                .iter()
                .map(|choice| {
                    let mut with = chosen.clone();
                    with[which] = at(&choice.group);
                    let judged = judged(&with);
                    assert_eq!(
                        (choice.is_possible(), choice.points),
                        (!judged.0, judged.1.points),
                        "seed {seed}"
                    );
                    assert_eq!(
                        choice.points - newcomer.ranked[0].points,
                        choice.wishes.iter().map(|w| w.points).sum::<i64>()
                    );
                    judged
                })
                .collect();
            assert!(ranked.is_sorted(), "seed {seed}");
        }
        let searched = problem.place_newcomers_by(&today, 0).unwrap();
        assert!(!searched.exact);
        let at: Vec<usize> = searched.newcomers.iter().map(|newcomer| at(&newcomer.group)).collect();
        assert!(judged(&at) >= best);
        (exact, missed) = (exact + 1, missed + usize::from(judged(&at) > best));
    }
    assert!(missed * 20 < exact, "{missed} of {exact}");
}

#[test]
fn a_comparison_says_who_moves_and_what_is_won() {
    for seed in 0..400 {
        let problem = sample::problem(1 + seed as usize % 9, seed);
        let mut dice = Random::new(seed);
        let today = random_groups(&problem, &mut dice);
        let then = random_groups(&problem, &mut dice);
        let comparison = problem.compare(&today, &then).unwrap();
        assert_eq!(comparison.before.points, naive_cost(&problem, &today).points);
        assert_eq!(comparison.after.points, naive_cost(&problem, &then).points);
        assert_eq!(comparison.points(), comparison.wishes().iter().map(|wish| wish.points).sum::<i64>());
        if today.len() == then.len() {
            let reached = comparison
                .moved
                .iter()
                .fold(today.clone(), |groups, step| moved(&groups, &step.member, &step.to));
            let back = problem.compare(&reached, &then).unwrap();
            assert!(back.moved.is_empty());
        }
    }
}

#[test]
fn what_cannot_be_asked_is_refused() {
    let problem = sample::problem(4, 1);
    let nobody = problem.place_newcomers(&[]).unwrap_err();
    assert_eq!(nobody.code(), "left_out");
    let stranger = FormedGroup { group: "a".parse().unwrap(), members: vec!["who".parse().unwrap()] };
    assert_eq!(problem.place_newcomers(std::slice::from_ref(&stranger)).unwrap_err().code(), "not_on_roster");
    assert_eq!(problem.compare(std::slice::from_ref(&stranger), &[]).unwrap_err().code(), "not_on_roster");
    assert_eq!(problem.frontier(&[stranger], &mut on).unwrap_err().code(), "not_on_roster");
    let twice = problem.with_newcomers(&problem.roster()[..1]).unwrap_err();
    assert_eq!(twice.0[0].code(), "listed_twice");
}

#[test]
fn a_secretary_can_read_it() {
    let (problem, today) = small_branch();
    let frontier = problem.frontier(&today, &mut on).unwrap();
    let best = &frontier.steps.last().unwrap().groups;
    let comparison = problem.compare(&today, best).unwrap();
    let newcomers = [("郑凯", "车间", "no"), ("孙悦", "学校", "yes")].map(|(name, unit, cadre)| {
        let mut member = RosterMember::new(name.parse().unwrap());
        member.full = cadre == "yes";
        for (name, label) in [("unit", unit), ("shift", "早班"), ("cadre", cadre)] {
            member.attributes.insert(name.parse().unwrap(), AttributeValue::Label(label.parse().unwrap()));
        }
        member
    });
    let one = problem.with_newcomers(&newcomers[..1]).unwrap();
    let both = problem.with_newcomers(&newcomers).unwrap();
    let ids = Names::ids();
    let texts = [
        comparison.words(&problem, ids),
        one.place_newcomers(&today).unwrap().words(&one, ids),
        both.place_newcomers(&today).unwrap().words(&both, ids),
        frontier.words(&problem, ids),
    ];
    let all: Vec<String> = texts.iter().map(|text| format!("{}\n\n{}\n", text.zh, text.en)).collect();
    expect_test::expect_file!["changed.txt"].assert_eq(&all.join("\n"));
}
