use xiaozu::{Indicator, Lang, Names, Period, Poll, PollState, Void};

use crate::screen::{Screen, pad};

impl Screen<'_> {
    pub(crate) fn elections(&self) {
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
        self.participation();
    }

    /// How many of those entitled stood, for each year with elections.
    fn participation(&self) {
        let mut years: Vec<i32> = self.branch.elections().map(|election| election.called.year()).collect();
        years.dedup();
        for year in years {
            let days = Period::Year(year).days();
            if let Some(figure) = self.branch.figure(Indicator::Participation, days) {
                let text = self.say("年有权者中参选", "stood of those entitled");
                println!("  {} {year} {text} {}", figure.clause, figure.ratio);
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
}
