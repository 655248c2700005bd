use std::io::IsTerminal;

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;
use xiaozu::{Branch, Finding, Lang, Names, Poll, PollState, Question, Seat, Seq, Verdict, Void, Weight};

/// Prints in one language, with colour only on a terminal.
struct Screen<'a> {
    branch: &'a Branch,
    lang: Lang,
    colour: bool,
}

/// The whole report.
pub(crate) fn report(branch: &Branch, lang: Lang) {
    let screen = Screen::new(branch, lang);
    screen.head();
    screen.groups();
    screen.elections();
    screen.reviews();
    screen.honours();
    screen.findings();
}

/// One answer with its reasons.
pub(crate) fn why(branch: &Branch, question: &Question, lang: Lang) {
    let screen = Screen::new(branch, lang);
    let decision = branch.decide(question);
    let verdict = match decision.verdict {
        Verdict::Yes => screen.green(screen.say("是", "yes")),
        Verdict::No => screen.red(screen.say("否", "no")),
        Verdict::Undecided => screen.yellow(screen.say("未定", "undecided")),
    };
    println!("{question} · {} · {verdict}", decision.as_of);
    for reason in &decision.reasons {
        let mark = if reason.holds { screen.green("✓") } else { screen.red("✗") };
        let text = reason.text(Names::of(branch), lang);
        println!("  {mark} {} {text} {}", pad(reason.clause.as_str(), 5), screen.entries(&reason.evidence));
    }
    if let Some(remedy) = decision.remedy(Names::of(branch), lang) {
        println!("  → {remedy}");
    }
}

impl<'a> Screen<'a> {
    fn new(branch: &'a Branch, lang: Lang) -> Self {
        Self { branch, lang, colour: std::io::stdout().is_terminal() }
    }

    fn say<'b>(&self, zh: &'b str, en: &'b str) -> &'b str {
        match self.lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }

    fn paint(&self, style: Style, text: &str) -> String {
        if self.colour { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }

    fn red(&self, text: &str) -> String {
        self.paint(AnsiColor::Red.on_default(), text)
    }

    fn yellow(&self, text: &str) -> String {
        self.paint(AnsiColor::Yellow.on_default(), text)
    }

    fn green(&self, text: &str) -> String {
        self.paint(AnsiColor::Green.on_default(), text)
    }

    fn heading(&self, zh: &str, en: &str) {
        println!("\n{}", self.paint(Style::new().bold(), self.say(zh, en)));
    }

    fn name(&self, id: &xiaozu::MemberId) -> String {
        Names::of(self.branch).member(id).to_owned()
    }

    fn entries(&self, entries: &[Seq]) -> String {
        let list: Vec<String> = entries.iter().map(|entry| format!("#{entry}")).collect();
        if list.is_empty() {
            String::new()
        } else {
            self.paint(Style::new().dimmed(), &format!("[{}]", list.join(" ")))
        }
    }

    fn head(&self) {
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

    fn groups(&self) {
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

    fn elections(&self) {
        self.heading("选举", "Elections");
        for election in self.branch.elections() {
            let stood = election.applicants.len();
            let group = Names::of(self.branch).group(&election.group);
            let line = match self.lang {
                Lang::Zh => format!("有权 {} 人，申请 {stood} 人", election.entitled),
                Lang::En => format!("{stood} of {} entitled applied", election.entitled),
            };
            println!("  {} {} {} {line}", pad(election.id.as_str(), 9), pad(group, 12), election.called);
            self.rounds(election);
            for winner in &election.winners {
                let passed = match &winner.assessment {
                    None => self.yellow(self.say("待考核", "not yet assessed")),
                    Some(judged) if judged.standards.all_met() => {
                        self.green(self.say("考核通过", "passed the assessment"))
                    }
                    Some(_) => self.red(self.say("考核未通过", "failed the assessment")),
                };
                let appointed = winner.appointed.map_or(String::new(), |entry| {
                    format!(" · {} {}", self.say("已任命", "appointed"), self.entries(&[entry]))
                });
                println!("    → {} {passed}{appointed}", pad(&self.name(&winner.member), 8));
            }
        }
    }

    fn rounds(&self, election: &xiaozu::Election) {
        let rules = self.branch.publication(election.called);
        let mut entries = election.rounds.iter();
        for poll in election.polls() {
            for round in poll.rounds() {
                let Some(entry) = entries.next() else { continue };
                let shown = round.published(rules, election.corrected.contains(entry));
                let turnout = format!("{}/{}", shown.quorum.count, shown.quorum.base);
                let kind = if shown.run_off {
                    self.say("再次投票", "run-off")
                } else {
                    self.say("投票", "round")
                };
                let result = match shown.void {
                    Some(Void::BelowQuorum) => self.yellow(&match self.lang {
                        Lang::Zh => format!("无效：至少需 {} 人到会", shown.quorum.needed),
                        Lang::En => format!("void: at least {} have to be present", shown.quorum.needed),
                    }),
                    Some(Void::MoreBallotsThanVoters) => {
                        self.yellow(self.say("无效：选票多于到会人数", "void: more ballots than voters"))
                    }
                    None if shown.elected.is_empty() => {
                        self.yellow(self.say("无人过线", "nobody over the line"))
                    }
                    None => format!(
                        "{} {}",
                        self.say("当选", "elected"),
                        shown.elected.iter().map(|id| self.name(id)).collect::<Vec<_>>().join("、")
                    ),
                };
                let field: Vec<String> = shown.field.iter().map(|id| self.name(id)).collect();
                println!(
                    "    {} {} {} {turnout} {result} {}",
                    pad(kind, 9),
                    pad(&field.join("、"), 26),
                    self.say("到会", "present"),
                    self.entries(&[*entry])
                );
            }
            if let PollState::Tied { among, .. } = Poll::state(poll) {
                let tied: Vec<String> = among.iter().map(|id| self.name(id)).collect();
                println!("    {} {}", self.say("同票待抽签", "tied, open to a draw"), tied.join("、"));
            }
        }
    }

    fn reviews(&self) {
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

    fn honours(&self) {
        self.heading("表彰与记功", "Commendation and merit");
        let mut leaders: Vec<_> = self.branch.commendations().map(|one| one.leader.clone()).collect();
        leaders.sort_unstable();
        leaders.dedup();
        for leader in leaders {
            let years: Vec<String> =
                self.branch.commendations_of(&leader).iter().map(|one| one.year.to_string()).collect();
            println!("  {} {}", pad(&self.name(&leader), 8), years.join(" "));
            let decision = self.branch.decide(&Question::MeritOwed { leader });
            for reason in &decision.reasons {
                let mark = if reason.holds { self.green("✓") } else { self.yellow("·") };
                println!(
                    "    {mark} {} {} {}",
                    reason.clause,
                    reason.text(Names::of(self.branch), self.lang),
                    self.entries(&reason.evidence)
                );
            }
            if let Some(remedy) = decision.remedy(Names::of(self.branch), self.lang) {
                println!("      → {remedy}");
            }
        }
    }

    fn findings(&self) {
        let findings: Vec<Finding> = self.branch.findings();
        self.heading(&format!("发现 {} 项", findings.len()), &format!("{} findings", findings.len()));
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
}

/// Pads to a width on the screen, where a Chinese character takes two columns.
fn pad(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}
