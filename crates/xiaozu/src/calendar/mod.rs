//! Duties of the calendar and their states (1.2c, 1.3, 2.0, 2.2a, 2.3, 3.1b, 3.2a, 3.3b).
//!
//! A kind of duty is one line in each of four tables: what it is and who bears it (`kind.rs`), when it falls
//! due (`when.rs`), what fulfils it (`fulfil.rs`), and what would mend it (`mend.rs`).

mod bearer;
mod decide;
mod duty;
mod engine;
mod events;
mod findings;
mod fulfil;
mod holder;
mod kind;
mod mend;
mod points;
mod slots;
mod when;

use std::ops::RangeInclusive;

pub use bearer::{Bearer, InvalidBearer};
pub(crate) use decide::{duty_done, nothing_overdue};
pub use duty::{Duty, DutyState};
pub(crate) use findings::findings;
pub use kind::{DutyKind, UnknownDuty};
pub use points::CalendarPoint;

use crate::Day;
use crate::branch::Branch;

impl Branch {
    /// The duties that are due on some day of a range, from their first day to their last, by first day.
    /// The range may lie ahead: it is assumed that everybody stays.
    ///
    /// ```
    /// # use xiaozu::{Book, Draft, Rulebook, Text, facts::Founded};
    /// # let mut book = Book::new(Rulebook::statutes());
    /// # let founding = Founded { name: Text::new("第一连党支部")? };
    /// # book.record([Draft::new("2021-01-01".parse()?, "li-wei".parse()?, founding)])?;
    /// let branch = book.as_of("2021-01-20".parse()?);
    /// let duties = branch.duties("2021-02-01".parse()?..="2021-02-28".parse()?);
    /// let theme_day = duties.iter().find(|duty| duty.kind == xiaozu::DutyKind::ThemeDay);
    /// assert_eq!(theme_day.map(|duty| duty.state), Some(xiaozu::DutyState::NotYetDue));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn duties(&self, range: RangeInclusive<Day>) -> Vec<Duty> {
        self.some_duties(range.clone(), |duty| duty.first <= *range.end() && *range.start() <= duty.last)
    }

    /// Those of [`Branch::duties`] that lie on somebody; a leader's are the member's too.
    #[must_use]
    pub fn duties_of(&self, bearer: &Bearer, range: RangeInclusive<Day>) -> Vec<Duty> {
        let mut duties = self.duties(range);
        duties.retain(|duty| bearer.includes(&duty.bearer));
        duties
    }

    /// What is overdue on the date of the branch, by first day.
    #[must_use]
    pub fn overdue(&self) -> Vec<Duty> {
        self.some_duties(Day::first()..=self.as_of(), |duty| duty.state == DutyState::Overdue)
    }

    fn some_duties(&self, range: RangeInclusive<Day>, wanted: impl Fn(&Duty) -> bool) -> Vec<Duty> {
        let mut found = Vec::new();
        engine::walk(self, range, None, &mut |duty, _| {
            if wanted(&duty) {
                found.push(duty);
            }
        });
        found.sort_by(|one, two| {
            let key = |duty: &Duty| (duty.first, duty.last, duty.kind, duty.period);
            (key(one), &one.bearer, &one.session).cmp(&(key(two), &two.bearer, &two.session))
        });
        found
    }
}
