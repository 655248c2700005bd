//! The duties of a branch as an iCalendar file (.ics, RFC 5545), to be opened or subscribed to by calendar programs.
//!
//! A duty is an all-day event on its last day, since calendar programs show events and many pass over to-dos; it
//! leaves the day free and brings no alarm. What is not applicable is a cancelled event, so that a program that
//! has it already takes it out. Names of people and groups are in the file: it is for those who may read the book.

mod event;
mod uid;

use std::ops::RangeInclusive;

use icalendar::{Calendar, Property};
use xiaozu::{Bearer, Branch, Day};

/// The duties that are due on some day of a range, where they stand on the date of the branch; those of one bearer
/// where one is named (a leader's are the member's too). The same input gives the same bytes.
///
/// A duty has the same UID in every export, whatever the date and the bearer asked for, and no two duties share
/// one. `domain` ends every UID: one branch, one domain name of its own.
///
/// ```
/// use xiaozu::{Book, Rulebook};
/// use xiaozu_calendar::calendar;
/// # let text = r#"{"format":"xiaozu","version":1}
/// # {"on":"2021-01-01","by":"rec","kind":"founded","name":"第一连党支部"}
/// # {"on":"2021-01-01","by":"rec","kind":"joined","member":"li-wei","name":"李伟","standing":"full"}
/// # {"on":"2021-01-01","by":"rec","kind":"formation_adopted","formation":"f1","plan":{"criteria":["便于活动"]},"groups":[{"group":"g1","name":"第一党小组","members":["li-wei"]}]}
/// # "#;
/// # let book = Book::read(text.as_bytes(), Rulebook::source())?;
/// let branch = book.as_of("2021-01-20".parse()?);
/// let february = "2021-02-01".parse()?..="2021-02-28".parse()?;
/// let text = calendar(&branch, february.clone(), None, "first.example");
/// assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
/// assert!(text.contains("SUMMARY:李伟：党费交纳 / 李伟: the payment of dues\r\n"));
/// assert!(text.contains("DTSTART;VALUE=DATE:20210228\r\n") && text.contains("DTSTAMP:20210120T000000Z\r\n"));
/// assert!(text.contains("UID:group_plan.2021.group.g1@first.example\r\n"));
///
/// let dues = calendar(&branch, february, Some(&"member/li-wei".parse()?), "first.example");
/// assert_eq!(dues.matches("BEGIN:VEVENT").count(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn calendar(
    branch: &Branch,
    range: RangeInclusive<Day>,
    bearer: Option<&Bearer>,
    domain: &str,
) -> String {
    let duties = match bearer {
        Some(bearer) => branch.duties_of(bearer, range),
        None => branch.duties(range),
    };
    let mut calendar = Calendar::empty();
    let unit = branch.founded().map_or("", |(name, _)| name);
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//xiaozu//duties of a branch//ZH"),
        ("CALSCALE", "GREGORIAN"),
        // Calendar programs take the calendar's name from here.
        ("X-WR-CALNAME", unit),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    calendar.extend(duties.iter().map(|duty| event::of(duty, branch, domain)));
    folded(&calendar.to_string())
}

/// The most bytes of a line (RFC 5545, 3.1).
const LINE: usize = 75;

/// The writer lets the last part of a folded line be a byte too long: it is folded once more.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for line in text.split_inclusive("\r\n") {
        let (start, rest) = match line.len() - 2 > LINE {
            true => line.split_at(line.floor_char_boundary(LINE)),
            false => (line, ""),
        };
        folded.push_str(start);
        if !rest.is_empty() {
            folded.push_str("\r\n ");
            folded.push_str(rest);
        }
    }
    folded
}
