#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "ids, texts and places of the roster are made here"
)]

use xiaozu::{
    AttributeValue, GroupingPlan, GroupingProblem, HowMany, MemberId, Number, RosterMember, Seat, Text, Wish,
};

use crate::Dice;

const PLACES: &[&str] = &["东营区", "西营区", "机场", "通信站", "仓库"];
const UNITS: &[&str] = &["一排", "二排", "三排", "连部"];
const SPECIALTIES: &[&str] = &["通信", "驾驶", "维修", "卫勤", "保障", "测绘"];

/// A roster to be divided into groups, and a plan for it: places, units, specialties, ages and test scores, a
/// committee, some who must be together and some who must be apart.
///
/// About 8 members a group, and no pairs that contradict each other; the same seed gives the same roster on every
/// machine.
///
/// # Panics
/// With no members.
#[must_use]
pub fn grouping(members: u32, seed: u64) -> GroupingProblem {
    let mut dice = Dice::new(seed);
    let roster: Vec<RosterMember> = (0..members).map(|at| member(at, members, &mut dice)).collect();
    let plan = plan(&roster, &mut dice);
    GroupingProblem::new(plan, roster).expect("the plan names nobody else")
}

fn text(text: &str) -> Text {
    text.parse().expect("a text of the lists above")
}

fn member(at: u32, members: u32, dice: &mut Dice) -> RosterMember {
    let mut member = RosterMember::new(format!("m{at:05}").parse().expect("an id"));
    let committee = if members < 100 { 5 } else { (members / 8).div_ceil(2).max(7) };
    member.seat = match at {
        0 => Some(Seat::Secretary),
        1 => Some(Seat::Deputy),
        at if at < committee => Some(Seat::Member),
        _ => None,
    };
    member.full = at < committee || dice.per_mille(930);
    member.may_lead = dice.per_mille(600);
    let of = |list: &[&str], dice: &mut Dice| AttributeValue::Label(text(list[dice.place(list.len())]));
    let number = |number: usize| {
        AttributeValue::Number(Number::from_thousandths(number as i64 * 1000).expect("a small number"))
    };
    member.attributes.insert(text("place"), of(PLACES, dice));
    member.attributes.insert(text("unit"), of(UNITS, dice));
    member.attributes.insert(text("specialty"), of(SPECIALTIES, dice));
    member.attributes.insert(text("age"), number(20 + dice.place(30)));
    member.attributes.insert(text("score"), number(40 + dice.place(61)));
    member
}

fn plan(roster: &[RosterMember], dice: &mut Dice) -> GroupingPlan {
    let mut plan = GroupingPlan::default();
    let members = u32::try_from(roster.len()).expect("few enough");
    plan.groups.number = Some(HowMany::Exactly((members / 8).max(2)));
    // Officers are spread by 1.1c and stay out of the pairs, so that no pair contradicts it; nor each other.
    let ordinary: Vec<MemberId> =
        roster.iter().filter(|m| m.seat.is_none()).map(|m| m.member.clone()).collect();
    let mut pair = || {
        let (one, other) = (dice.place(ordinary.len()), dice.place(ordinary.len()));
        (one != other).then_some([one, other])
    };
    let apart: Vec<[usize; 2]> = (0..members.div_ceil(16)).filter_map(|_| pair()).collect();
    let mut together = Vec::new();
    let mut circles: Vec<usize> = (0..ordinary.len()).collect();
    for two in (0..members.div_ceil(25)).filter_map(|_| pair()) {
        let [from, to] = two.map(|at| circles[at]);
        let joined: Vec<usize> = circles.iter().map(|own| if *own == from { to } else { *own }).collect();
        // Through others, too, nobody comes to be with those he is apart from.
        if apart.iter().all(|[one, other]| joined[*one] != joined[*other]) {
            circles = joined;
            together.push(two);
        }
    }
    let named = |pairs: Vec<[usize; 2]>| -> Vec<Vec<MemberId>> {
        pairs.into_iter().map(|two| two.map(|at| ordinary[at].clone()).to_vec()).collect()
    };
    plan.demands.apart = named(apart);
    plan.demands.together = named(together);
    let unit = |units: i64| Number::from_thousandths(units * 1000).expect("a small number");
    plan.wishes = vec![
        Wish::Mix { attribute: text("unit"), weight: 3 },
        Wish::Mix { attribute: text("specialty"), weight: 3 },
        Wish::Balance { attribute: text("age"), unit: unit(5), weight: 1 },
        Wish::Balance { attribute: text("score"), unit: unit(10), weight: 1 },
    ];
    plan
}
