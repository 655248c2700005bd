//! Something said, answered or closed: by whom it may be, and by others.

use xiaozu::facts::*;
use xiaozu::{About, Branch, Fact, GroupId, Matter, MatterId, MemberId, Resistance, Text};

use crate::Dice;
use crate::story::parse;

pub(super) fn some(
    dice: &mut Dice,
    branch: &Branch,
    member: MemberId,
    leader: MemberId,
    group: GroupId,
    number: u32,
) -> Fact {
    let matter: MatterId = parse(&format!("x{number:03}"));
    let text = || parse::<Text>("意见");
    let about = About::Person(member.clone().into());
    let open: Vec<&Matter> = branch.matters().filter(|matter| matter.closed.is_none()).collect();
    let known = dice.pick(&open).map_or_else(|| matter.clone(), |matter| matter.id.clone());
    match dice.below(12) {
        0..=1 => Suggested { matter, member: leader, about, text: text() }.into(),
        2 => Suggested { matter, member, about: About::Topic(parse("训练")), text: text() }.into(),
        3 => Nominated { matter, leader, group, person: parse("outside"), text: None }.into(),
        4 => MeritRecommended { matter, leader, group, member, text: None }.into(),
        5 => Supervised { matter, leader, group, member, text: None }.into(),
        6 => {
            let resistance = Resistance::PullingRank;
            SupportRequested { matter, leader, resistance, person: Some(member), text: text() }.into()
        }
        7 => FundsQuestioned { matter, member, group, text: text() }.into(),
        8 => SuggestionDayHeld { problems: dice.below(4) }.into(),
        9 => {
            let day = branch.suggestion_days().last().map(|day| day.on);
            let (deadline, about) = (branch.as_of().plus_days(dice.below(30)), About::Topic(parse("热水")));
            let responsible = member.clone();
            ProblemEntered { matter, member, day, about, text: text(), responsible, deadline }.into()
        }
        10 => Answered { matter: known, outcome: None, text: text() }.into(),
        _ => Closed { matter: known, text: None }.into(),
    }
}
