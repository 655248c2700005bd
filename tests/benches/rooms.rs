//! What one room costs by itself: folding what is recorded in it, and judging with every other rule off.
#![expect(clippy::unwrap_used, reason = "a benchmark stops when its input is wrong")]

use std::sync::Arc;

use divan::{Bencher, counter::ItemsCount};
use xiaozu::facts::{DuesBaseDeclared, DuesPaid, FundsAllocated, FundsSpent};
use xiaozu::{ActorId, Book, Day, Draft, Fact, Fen, Income, MemberId, Month, MonthPaid, Rule, Rulebook};
use xiaozu_synth::Synth;

fn main() {
    divan::main();
}

#[derive(Debug, Clone, Copy)]
enum Room {
    Meetings,
    Money,
    Voice,
    Rights,
}

const ROOMS: [Room; 4] = [Room::Meetings, Room::Money, Room::Voice, Room::Rights];

impl Room {
    fn rules(self) -> &'static [Rule] {
        match self {
            Self::Meetings => &[
                Rule::DemonstrationTraining,
                Rule::ThemedTraining,
                Rule::LeadersMeeting,
                Rule::Test,
                Rule::GroupActivity,
                Rule::CommitteeMeeting,
                Rule::LeadersSitIn,
                Rule::OfficersTakePart,
                Rule::Attendance,
                Rule::MakeUp,
                Rule::Help,
                Rule::GroupPlan,
                Rule::Guidance,
            ],
            Self::Money => &[
                Rule::FundsKept,
                Rule::AccountsTrue,
                Rule::DuesPaid,
                Rule::FundsAllocation,
                Rule::AccountsOpening,
                Rule::MonthlyDues,
            ],
            Self::Voice => &[Rule::Suggestions, Rule::Support, Rule::Reprisal, Rule::Ledger],
            Self::Rights => &[
                Rule::RightToNominate,
                Rule::RightToRate,
                Rule::RightToRecommend,
                Rule::RightToSpeak,
                Rule::RightToAdvise,
                Rule::RightToSpend,
                Rule::RightToSupervise,
                Rule::FundsQuestions,
            ],
        }
    }

    /// The practice with the rules of this room only.
    fn rulebook(self) -> Arc<Rulebook> {
        let others = Rule::ALL.iter().filter(|rule| !self.rules().contains(rule));
        let off: String = others.map(|rule| format!("{} = \"off\"\n", rule.key())).collect();
        let own =
            "format = 1\nid = \"room\"\nname = { zh = \"单项\", en = \"one room\" }\nextends = \"source\"\n";
        Arc::new(Rulebook::from_toml(&format!("{own}[rules]\n{off}")).unwrap())
    }

    /// A branch of 50 members over 5 years, with what is recorded in this room.
    fn book(self) -> Book {
        let quiet = Synth { members: 50, years: 5, voices: 0, ..Synth::default() };
        let drafts = match self {
            Self::Meetings => quiet.drafts_with_meetings(1),
            Self::Money => with_money(quiet.drafts(1)),
            Self::Voice | Self::Rights => Synth { voices: 100, ..quiet }.drafts(1),
        };
        let mut book = Book::new(self.rulebook());
        book.admit(drafts).unwrap();
        book
    }
}

fn fen(fen: i64) -> Fen {
    Fen::new(fen).unwrap()
}

/// Everybody's dues every month, and every group's funds spent month by month.
fn with_money(mut drafts: Vec<Draft>) -> Vec<Draft> {
    let book = |drafts: &[Draft]| {
        let mut book = Book::new(Room::Money.rulebook());
        book.admit(drafts.to_vec()).unwrap();
        book
    };
    let (told, by) = (book(&drafts), || "recorder".parse::<ActorId>().unwrap());
    for year in 2019..2024 {
        for month in (1..=12).map(|number| Month::new(year, number).unwrap()) {
            let day = month.last_day();
            let branch = told.as_of(day);
            for member in branch.members() {
                drafts.extend(dues(&member.id, month, member.joined).map(|fact| Draft::new(day, by(), fact)));
            }
            for term in branch.terms().filter(|term| term.covers(day)) {
                let group = term.group.clone();
                if month.first_day().month() == 1 {
                    let allocated = FundsAllocated { group: group.clone(), year, amount: fen(1_200_000) };
                    drafts.push(Draft::new(day, by(), allocated));
                }
                let (purpose, approved_by) = ("学习资料".parse().unwrap(), term.leader.clone());
                let spent =
                    FundsSpent { group, purpose, amount: fen(99_900), approved_by, year: None, of: None };
                drafts.push(Draft::new(day, by(), spent));
            }
        }
    }
    drafts.sort_by_key(|draft| draft.recorded.unwrap_or(draft.on));
    drafts
}

/// The base in the first month, and each month's payment, now and then a little short.
fn dues(member: &MemberId, month: Month, joined: Day) -> impl Iterator<Item = Fact> {
    let base = (Month::of(joined) == month).then(|| {
        let (income, base) = (Income::Wage, fen(450_000));
        DuesBaseDeclared { member: member.clone(), income, base, from: month }.into()
    });
    let amount = fen(if member.as_str().ends_with('7') { 4400 } else { 4500 });
    let paid = DuesPaid { member: member.clone(), months: vec![MonthPaid { month, amount }] };
    base.into_iter().chain([paid.into()])
}

#[divan::bench(args = ROOMS)]
fn fold(bencher: Bencher, room: Room) {
    let (text, rules) = (room.book().to_json_lines(), room.rulebook());
    bencher
        .counter(ItemsCount::new(text.lines().count() - 1))
        .bench(|| Book::read(text.as_bytes(), Arc::clone(&rules)).unwrap());
}

#[divan::bench(args = ROOMS)]
fn judge(bencher: Bencher, room: Room) {
    let branch = room.book().as_of(Day::new(2023, 12, 31).unwrap());
    bencher.bench(|| branch.findings());
}
