//! Another crate reads the calendar and finds the duties in it.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarStatus, ICalendarValue,
};
use xiaozu::{Bearer, Book, Branch, Day, Duty, DutyState, Rulebook};
use xiaozu_calendar::calendar;
use xiaozu_synth::Synth;

const DOMAIN: &str = "first.example";

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// Books with every kind of duty, those of events included.
fn books() -> Vec<Book> {
    let rules = || [Rulebook::source(), Rulebook::statutes()];
    let synth = |seed: u64, rules: Arc<Rulebook>| {
        let synth = Synth { members: 12, years: 2, ..Synth::default() };
        let mut book = Book::new(rules);
        for draft in synth.drafts_with_meetings(seed) {
            let _possible = book.admit([draft]);
        }
        book
    };
    (0..3).flat_map(|seed| rules().map(|rules| synth(seed, rules))).collect()
}

fn all() -> std::ops::RangeInclusive<Day> {
    day("2019-01-01")..=day("2021-06-30")
}

fn events(text: &str) -> Vec<ICalendarComponent> {
    let parsed = ICalendar::parse(text).unwrap();
    let is_event = |one: &ICalendarComponent| one.component_type == ICalendarComponentType::VEvent;
    parsed.components.into_iter().filter(is_event).collect()
}

fn text(event: &ICalendarComponent, name: &ICalendarProperty) -> String {
    event.property(name).unwrap().values.iter().filter_map(|value| value.as_text()).collect()
}

fn date(event: &ICalendarComponent, name: &ICalendarProperty) -> String {
    let values = &event.property(name).unwrap().values;
    let date = values.first().unwrap().as_partial_date_time().unwrap();
    let (year, month, day) = (date.year.unwrap(), date.month.unwrap(), date.day.unwrap());
    assert!(name == &ICalendarProperty::Dtstamp || date.hour.is_none(), "a whole day has no hour");
    format!("{year:04}-{month:02}-{day:02}")
}

/// Which duty it is, whatever its state.
fn key(duty: &Duty) -> String {
    let Duty { kind, bearer, period, session, member, .. } = duty;
    let first = (kind.to_string() == "help_check").then_some(duty.first);
    format!("{kind} {bearer} {period} {session:?} {member:?} {first:?}")
}

fn uids(branch: &Branch) -> BTreeMap<String, String> {
    let duties = branch.duties(all());
    let events = events(&calendar(branch, all(), None, DOMAIN));
    assert_eq!(duties.len(), events.len());
    let uid = |event: &ICalendarComponent| event.uid().unwrap().to_owned();
    duties.iter().map(key).zip(events.iter().map(uid)).collect()
}

#[test]
fn each_duty_is_an_event_of_its_last_day() {
    for book in books() {
        let branch = book.as_of(day("2020-09-17"));
        let duties = branch.duties(all());
        let events = events(&calendar(&branch, all(), None, DOMAIN));
        assert!(duties.len() > 200);
        assert_eq!(duties.len(), events.len());
        for (duty, event) in duties.iter().zip(&events) {
            assert_eq!(date(event, &ICalendarProperty::Dtstart), duty.last.to_string());
            assert_eq!(date(event, &ICalendarProperty::Dtend), duty.last.plus_days(1).to_string());
            assert_eq!(date(event, &ICalendarProperty::Dtstamp), "2020-09-17");
            let (who, what) = (duty.bearer.words(xiaozu::Names::of(&branch)), duty.kind.words());
            let summary = format!("{}：{} / {}: {}", who.zh, what.zh, who.en, what.en);
            assert_eq!(text(event, &ICalendarProperty::Summary), summary);
            let description = text(event, &ICalendarProperty::Description);
            let state = format!("\n状态：{}（2020-09-17）\n", duty.state.words().zh);
            let clause = branch.rulebook().clause_info(&duty.clause).unwrap();
            for said in [&format!("依据：{} {}", duty.clause, clause.term.zh), &state, &clause.text.en] {
                assert!(description.contains(said.as_str()), "{said} is not in {description}");
            }
            let status = &event.property(&ICalendarProperty::Status).unwrap().values;
            let cancelled = status.contains(&ICalendarValue::Status(ICalendarStatus::Cancelled));
            assert_eq!(cancelled, duty.state == DutyState::NotApplicable);
        }
    }
}

#[test]
fn a_duty_keeps_its_uid_and_shares_it_with_none() {
    for book in books() {
        let mut known: BTreeMap<String, String> = BTreeMap::new();
        for date in ["2019-02-10", "2019-07-01", "2020-02-29", "2020-12-31", "2021-03-31"] {
            let found = uids(&book.as_of(day(date)));
            let once: BTreeSet<&String> = found.values().collect();
            assert_eq!(once.len(), found.len(), "no two duties share one");
            for (duty, uid) in found {
                assert!(uid.ends_with("@first.example"));
                let before = known.entry(duty.clone()).or_insert_with(|| uid.clone());
                assert_eq!(*before, uid, "{duty} changes its UID");
            }
        }
        let once: BTreeSet<&String> = known.values().collect();
        assert_eq!(once.len(), known.len(), "nor over the days");
    }
}

#[test]
fn a_bearers_calendar_is_a_part_of_the_whole() {
    for book in books() {
        let branch = book.as_of(day("2020-09-17"));
        let whole: BTreeSet<String> = uids(&branch).into_values().collect();
        let mut seen = 0;
        let leader = branch.terms().next().unwrap().leader.clone();
        let group = branch.groups().next().unwrap().id.clone();
        for bearer in [Bearer::Branch, Bearer::Group(group), Bearer::Member(leader)] {
            let part = events(&calendar(&branch, all(), Some(&bearer), DOMAIN));
            assert!(part.iter().all(|event| whole.contains(event.uid().unwrap())), "{bearer}");
            assert_eq!(part.len(), branch.duties_of(&bearer, all()).len());
            seen += part.len();
        }
        assert!(seen > 30);
    }
}

#[test]
fn lines_end_as_they_should_and_are_no_longer_than_allowed() {
    for book in books() {
        let branch = book.as_of(day("2020-09-17"));
        let text = calendar(&branch, all(), None, DOMAIN);
        assert_eq!(text, calendar(&branch, all(), None, DOMAIN), "the same bytes");
        assert!(text.ends_with("END:VCALENDAR\r\n"));
        for line in text.split_terminator("\r\n") {
            assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line}");
        }
    }
}

#[test]
fn what_names_say_cannot_break_out() {
    let lines = r#"{"format":"xiaozu","version":1}
{"on":"2021-01-01","by":"rec","kind":"founded","name":"支部;一,\n\\n\nEND:VCALENDAR"}
{"on":"2021-01-01","by":"rec","kind":"joined","member":"a.b@c/李","name":"李\\;,\nBEGIN:VEVENT\n\"伟\"","standing":"full"}
"#;
    let branch = Book::read(lines.as_bytes(), Rulebook::statutes()).unwrap().as_of(day("2021-01-20"));
    let range = day("2021-01-01")..=day("2021-01-31");
    let found = events(&calendar(&branch, range, Some(&"member/a.b@c/李".parse().unwrap()), "a\r\nX:y"));
    let name = "李\\;,\nBEGIN:VEVENT\n\"伟\"";
    let summaries: Vec<String> = found.iter().map(|event| text(event, &ICalendarProperty::Summary)).collect();
    assert_eq!(
        summaries,
        [
            format!("{name}：党费交纳 / {name}: the payment of dues"),
            format!("{name}：谈心谈话 / {name}: a talk")
        ]
    );
    let uids: Vec<&str> = found.iter().filter_map(|event| event.uid()).collect();
    assert_eq!(uids[0], "dues.2021-01.member.a%2Eb%40c%2F%E6%9D%8E@a%0D%0AX%3Ay");
}
