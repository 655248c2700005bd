use icalendar::{Component, Event, EventLike, EventStatus, Property};
use xiaozu::{Bilingual, Branch, Day, Duty, DutyState, Names};

use crate::uid::uid;

/// A duty as an event of its last day.
pub(crate) fn of(duty: &Duty, branch: &Branch, domain: &str) -> Event {
    let names = Names::of(branch);
    let (who, what) = (duty.bearer.words(names), duty.kind.words());
    let summary = format!("{}：{} / {}: {}", who.zh, what.zh, who.en, what.en);
    let status = match duty.state {
        DutyState::NotApplicable => EventStatus::Cancelled,
        _ => EventStatus::Confirmed,
    };
    let state = duty.state.words();
    Event::with_uid(&uid(duty, domain))
        .summary(&printable(&summary))
        .description(&printable(&description(duty, branch, &who, &state)))
        .categories([duty.clause.as_str(), &state.zh])
        .status(status)
        .add_property("TRANSP", "TRANSPARENT")
        .add_property("DTSTAMP", format!("{}T000000Z", digits(branch.as_of())))
        .append_property(date("DTSTART", duty.last))
        .append_property(date("DTEND", duty.last.plus_days(1)))
        .done()
}

/// The clause, the bearer, the period and the state, line by line.
fn description(duty: &Duty, branch: &Branch, who: &Bilingual, state: &Bilingual) -> String {
    let (names, clause) = (Names::of(branch), &duty.clause);
    let asks = branch.rulebook().clause_info(clause).map(|info| {
        let Bilingual { zh, en } = &info.text;
        (format!(" {}：{zh}", info.term.zh), format!(" {}: {en}", info.term.en))
    });
    let (asks_zh, asks_en) = asks.unwrap_or_default();
    let (period, first, last, day) = (duty.period, duty.first, duty.last, branch.as_of());
    let mut zh =
        format!("依据：{clause}{asks_zh}\n责任方：{}\n期间：{period}，应于 {first} 至 {last} 完成", who.zh);
    let mut en =
        format!("Clause: {clause}{asks_en}\nBearer: {}\nPeriod: {period}, due {first} to {last}", who.en);
    if let Some(session) = &duty.session {
        zh += &format!("\n活动或考核：{session}");
        en += &format!("\nSession or test: {session}");
    }
    if let Some(member) = &duty.member {
        let whom = names.member(member);
        zh += &format!("\n帮带对象：{whom}");
        en += &format!("\nHelp for: {whom}");
    }
    format!("{zh}\n状态：{}（{day}）\n\n{en}\nState: {} ({day})", state.zh, state.en)
}

fn date(key: &str, day: Day) -> Property {
    Property::new(key, digits(day)).add_parameter("VALUE", "DATE").done()
}

fn digits(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// Without control characters, which no calendar may have; a rulebook's texts can have any.
fn printable(text: &str) -> String {
    text.chars().filter(|char| !char.is_control() || matches!(char, '\n' | '\t')).collect()
}
