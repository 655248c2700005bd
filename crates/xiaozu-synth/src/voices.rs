//! What is said in a branch: rights exercised, suggestions, a suggestion day, answers.

use xiaozu::facts::*;
use xiaozu::{About, Day, Draft, MemberId, Text};

use crate::story::{Group, Teller, day, parse};

fn text() -> Text {
    parse("意见")
}

impl Teller {
    /// A year of one group: its suggestions, half of them the leader's, a nomination, and some supervision.
    pub(crate) fn voices(&mut self, year: i32, group: &Group) {
        let Some(leader) = group.leader.clone() else { return };
        for number in 0..self.synth.voices {
            let on = day(year, 2, 1).plus_days(self.voices.below(270));
            let member = if number % 2 == 0 { leader.clone() } else { self.one_of(&group.members) };
            let secretary = self.voices.per_mille(200);
            let about =
                if secretary { About::Person(parse("m001")) } else { About::Topic(parse("训练安排")) };
            let matter = format!("y-{}-{year}-{number}", group.id);
            self.tell(on, Suggested { matter: parse(&matter), member, about, text: text() });
            self.answer(&matter, on);
        }
        let (matter, group_id) = (format!("n-{}-{year}", group.id), parse(&group.id));
        let person = parse(&format!("outside-{}-{year}", group.id));
        let on = day(year, 5, 4);
        let nominated =
            Nominated { matter: parse(&matter), leader: leader.clone(), group: group_id, person, text: None };
        self.tell(on, nominated);
        self.answer(&matter, on);
        if self.voices.per_mille(300) {
            let (matter, group, member) =
                (parse(&format!("s-{}-{year}", group.id)), parse(&group.id), parse("m001"));
            self.tell(on, Supervised { matter, leader, group, member, text: Some(text()) });
        }
    }

    /// A suggestion day of the whole branch: one problem a member, most of them closed.
    pub(crate) fn suggestion_day(&mut self, year: i32, groups: &[Group]) {
        let on = day(year, 10, 8);
        let members: Vec<MemberId> = groups.iter().flat_map(|group| group.members.clone()).collect();
        let problems = u32::try_from(members.len()).unwrap_or(u32::MAX);
        self.tell(on, SuggestionDayHeld { problems });
        for member in members {
            let matter = format!("p-{member}-{year}");
            let problem = ProblemEntered {
                matter: parse(&matter),
                member,
                day: Some(on),
                about: About::Topic(parse("热水")),
                text: text(),
                responsible: parse("m003"),
                deadline: on.plus_days(40),
            };
            self.tell(on, problem);
            if self.voices.per_mille(950) {
                let on = on.plus_days(self.voices.below(40));
                self.tell(on, Closed { matter: parse(&matter), text: None });
            }
        }
    }

    /// Most answers come in time, some late, a few never.
    fn answer(&mut self, matter: &str, raised: Day) {
        let days = match self.voices.below(100) {
            0..=89 => self.voices.below(31),
            90..=96 => 31 + self.voices.below(20),
            _ => return,
        };
        let answered = Answered { matter: parse(matter), outcome: None, text: parse("已答复") };
        let draft = Draft::new(raised.plus_days(days), parse("recorder"), answered);
        self.drafts.push(draft.decided_by(parse("committee")));
    }

    fn one_of(&mut self, members: &[MemberId]) -> MemberId {
        let place = self.voices.below(u32::try_from(members.len()).unwrap_or(1).max(1));
        let place = usize::try_from(place).unwrap_or(0);
        members.get(place).cloned().unwrap_or_else(|| parse("m001"))
    }
}
