use std::collections::BTreeMap;

use anstyle::Style;
use xiaozu::{CalendarPoint, Day, DutyKind, DutyState, Finding, Lang, Names, Period, Point, Seat, Weight};

use crate::screen::{Screen, pad};

impl Screen<'_> {
    pub(crate) fn head(&self) {
        let (name, founded) = self.branch.founded().unwrap_or(("-", self.branch.as_of()));
        println!("{}", self.paint(Style::new().bold(), name));
        let full = self.branch.members().filter(|member| member.standing == xiaozu::Standing::Full).count();
        let away = self.branch.members().filter(|member| member.away.is_some()).count();
        let all = self.branch.members().count();
        let rulebook = self.branch.rulebook().name.get(self.lang);
        println!(
            "{}",
            match self.lang {
                Lang::Zh => format!(
                    "截至 {} · 依据{rulebook} · {founded} 成立 · 党员 {all} 名（正式 {full}，在外 {away}）",
                    self.branch.as_of()
                ),
                Lang::En => format!(
                    "as of {} · by {rulebook} · founded {founded} · {all} members ({full} full, {away} away)",
                    self.branch.as_of()
                ),
            }
        );
        for (member, seat) in self.branch.committee() {
            let title = match seat {
                Seat::Secretary => self.say("书记", "secretary"),
                Seat::Deputy => self.say("副书记", "deputy secretary"),
                Seat::Member => self.say("委员", "committee member"),
            };
            let portfolio =
                member.seat().and_then(|held| held.portfolio.as_ref()).map_or("", |text| text.as_str());
            println!("  {} {} {portfolio}", pad(title, 16), pad(member.name.as_str(), 8));
        }
    }

    pub(crate) fn groups(&self) {
        self.heading("党小组", "Groups");
        for group in self.branch.groups() {
            let size = self.branch.members_of(&group.id).count();
            let size = match self.lang {
                Lang::Zh => format!("{size} 人"),
                Lang::En => format!("{size} members"),
            };
            let leader = self.branch.leader_of(&group.id).map_or_else(
                || self.red(self.say("没有组长", "no leader")),
                |term| {
                    format!(
                        "{} {} {} … {} {}",
                        self.say("组长", "leader"),
                        pad(&self.name(&term.leader), 8),
                        term.from,
                        term.end(),
                        self.entries(&[term.entry])
                    )
                },
            );
            println!("  {} {} {leader}", pad(group.name.as_str(), 14), pad(&size, 10));
        }
    }

    /// The figures of the year so far.
    pub(crate) fn figures(&self) {
        let year = self.branch.as_of().year();
        self.heading(&format!("{year} 年以来的指标"), &format!("Figures of {year} so far"));
        let begins = Day::new(year, 1, 1).unwrap_or(self.branch.as_of());
        for figure in self.branch.figures(begins..=self.branch.as_of()) {
            println!("  {} {}", pad(figure.clause.as_str(), 5), figure.text(self.lang));
        }
    }

    pub(crate) fn reviews(&self) {
        self.heading("讲评与措施", "Reviews and measures");
        for term in self.branch.terms().filter(|term| term.covers(self.branch.as_of())) {
            let latest = self
                .branch
                .reviews()
                .filter(|review| review.leader == term.leader)
                .max_by_key(|review| review.quarter);
            if let Some(review) = latest {
                let rating = review.rating.words();
                println!(
                    "  {} {} {} {}",
                    pad(&self.name(&term.leader), 8),
                    review.quarter,
                    pad(rating.get(self.lang), 20),
                    self.entries(&[review.entry])
                );
            }
        }
        for taken in self.branch.measures() {
            println!(
                "  {} {} {} {}",
                pad(&self.name(&taken.leader), 8),
                taken.on,
                pad(taken.measure.words().get(self.lang), 20),
                self.entries(&[taken.entry])
            );
        }
    }

    pub(crate) fn findings(&self) {
        let findings: Vec<Finding> = self.branch.findings();
        self.heading(&format!("发现 {} 项", findings.len()), &format!("{} findings", findings.len()));
        let (missed, findings): (Vec<Finding>, Vec<Finding>) =
            findings.into_iter().partition(|one| missed(one).is_some());
        self.missed(&missed);
        for finding in findings {
            let weight = match finding.weight {
                Weight::Breach => self.red(&pad(self.say("违反", "breach"), 6)),
                Weight::Advice => self.yellow(&pad(self.say("建议", "advice"), 6)),
            };
            let (names, text) = (Names::of(self.branch), finding.text(Names::of(self.branch), self.lang));
            println!(
                "  {weight} {} {} {text} {}",
                pad(finding.clause.as_str(), 5),
                finding.since,
                self.entries(&finding.evidence)
            );
            println!("    → {}", finding.remedy(names, self.lang));
        }
    }
    /// What was missed is past mending: one line for each kind.
    fn missed(&self, findings: &[Finding]) {
        let mut kinds: BTreeMap<(&str, DutyKind), Vec<Period>> = BTreeMap::new();
        for finding in findings {
            if let Some((kind, period)) = missed(finding) {
                kinds.entry((finding.clause.as_str(), kind)).or_default().push(period);
            }
        }
        for ((clause, kind), periods) in kinds {
            let first = periods.iter().min_by_key(|period| period.first_day());
            let last = periods.iter().max_by_key(|period| period.first_day());
            let (Some(first), Some(last)) = (first, last) else { continue };
            let (count, kind) = (periods.len(), kind.words());
            let text = match self.lang {
                Lang::Zh => format!("{}未完成 {count} 项（{first} … {last}）", kind.zh),
                Lang::En => format!("{} was missed {count} times ({first} … {last})", kind.en),
            };
            println!("  {} {} {text}", self.red(&pad(self.say("未完成", "missed"), 6)), pad(clause, 5));
        }
    }
}

/// The kind and the period of a duty that was missed: past mending.
fn missed(finding: &Finding) -> Option<(DutyKind, Period)> {
    match &finding.point {
        Point::Calendar(CalendarPoint::DutyDone { duty, period, state: DutyState::Missed, .. }) => {
            Some((*duty, *period))
        }
        _ => None,
    }
}
