use xiaozu::{Lang, Names, Question};

use crate::screen::{Screen, pad};

impl Screen<'_> {
    pub(crate) fn honours(&self) {
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

    pub(crate) fn priority(&self) {
        let places = self.branch.priority();
        if places.is_empty() {
            return;
        }
        self.heading("优先次序", "Priority");
        for one in places {
            let rating = one.rating.map_or_else(String::new, |rating| rating.words().take(self.lang));
            let counts = match self.lang {
                Lang::Zh => format!("连续 {} 年，表彰 {} 次", one.streak, one.commendations),
                Lang::En => format!("{} in a row, {} commendations", one.streak, one.commendations),
            };
            println!("  {} {} {} {rating}", one.place, pad(&self.name(&one.leader), 8), pad(&counts, 28));
        }
    }

    pub(crate) fn secretaries(&self) {
        let may = |member: &&xiaozu::Member| {
            self.branch.decide(&Question::MayBeSecretary { member: member.id.clone() }).holds()
        };
        let names: Vec<&str> = self.branch.members().filter(may).map(|member| member.name.as_str()).collect();
        self.heading("可任书记、副书记", "May become secretary or deputy");
        println!("  {}", names.join("、"));
    }
}
