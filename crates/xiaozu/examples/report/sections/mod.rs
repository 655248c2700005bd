//! The sections of the report, one a file. Each has two forms: a few rows for the report of the whole branch, and
//! everything it knows when it is asked for by name.

mod development;
mod dues;
mod duties;
mod elections;
mod figures;
mod findings;
mod funds;
mod groups;
mod head;
mod honours;
mod learning;
mod meetings;
mod registers;
mod reviews;
mod rights;
mod voice;

use anyhow::{Result, bail};
use xiaozu::{Branch, Lang};

use crate::screen::{Screen, pad};

pub(crate) use duties::coming;

type Rows = fn(&mut Screen<'_>);

/// A section of the report.
pub(crate) struct Section {
    pub(crate) en: &'static str,
    pub(crate) zh: &'static str,
    brief: Rows,
    full: Rows,
}

/// Every section, in the order of the report.
pub(crate) const SECTIONS: &[Section] = &[
    Section { en: "groups", zh: "党小组", brief: groups::brief, full: groups::full },
    Section { en: "elections", zh: "选举", brief: elections::brief, full: elections::full },
    Section { en: "reviews", zh: "讲评与措施", brief: reviews::brief, full: reviews::full },
    Section { en: "honours", zh: "表彰与记功", brief: honours::brief, full: honours::full },
    Section { en: "duties", zh: "应办事项", brief: duties::brief, full: duties::full },
    Section { en: "meetings", zh: "活动与考勤", brief: meetings::brief, full: meetings::full },
    Section { en: "rights", zh: "权利与职责", brief: rights::brief, full: rights::full },
    Section { en: "funds", zh: "小组经费", brief: funds::brief, full: funds::full },
    Section { en: "dues", zh: "党费", brief: dues::brief, full: dues::full },
    Section { en: "voice", zh: "意见与问题", brief: voice::brief, full: voice::full },
    Section { en: "learning", zh: "结对互学", brief: learning::brief, full: learning::full },
    Section { en: "registers", zh: "登记", brief: registers::brief, full: registers::full },
    Section { en: "development", zh: "发展党员", brief: development::brief, full: development::full },
    Section { en: "figures", zh: "指标", brief: figures::brief, full: figures::full },
    Section { en: "findings", zh: "发现", brief: findings::brief, full: findings::full },
];

impl Section {
    /// The section of that name, in either language.
    pub(crate) fn named(name: &str) -> Result<&'static Self> {
        match SECTIONS.iter().find(|section| section.en == name || section.zh == name) {
            Some(section) => Ok(section),
            None => bail!("`{name}` is no section; the sections are\n  {}", Self::names("\n  ")),
        }
    }

    /// All names, in both languages.
    pub(crate) fn names(separator: &str) -> String {
        let both = |section: &Self| format!("{} {}", pad(section.en, 12), section.zh);
        SECTIONS.iter().map(both).collect::<Vec<_>>().join(separator)
    }
}

/// The report of the whole branch, or one section of it in full.
pub(crate) fn report(branch: &Branch, lang: Lang, section: Option<&'static Section>, colour: bool) -> String {
    let mut screen = Screen::new(branch, lang, colour);
    head::head(&mut screen);
    for one in section.map_or(SECTIONS, std::slice::from_ref) {
        screen.line("");
        screen.begin(screen.say(one.zh, one.en));
        if section.is_some() {
            (one.full)(&mut screen)
        } else {
            (one.brief)(&mut screen)
        }
        screen.end();
    }
    if section.is_none() {
        screen.line("");
        screen.line(screen.say(
            "[#n] 为记录序号。--section 名称：展开一节；--why 提问：回答并列出理由。",
            "[#n] is the number of an entry. --section NAME opens a section; --why QUESTION answers with reasons.",
        ));
    }
    screen.into_text()
}
