//! What the answers of all cases say, in both languages: every way in which a statement holds or fails, and a need
//! is put. Sentences that differ in names and numbers only are one.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests")]

use std::collections::BTreeMap;

use serde::Serialize;
use xiaozu::{Branch, Decision, Figure, Finding, Lang, Names, Need, PairPlan, PairProposal};
use xiaozu_tests::{List, all, open};

/// The first sentence seen of every kind and form.
#[derive(Default)]
struct Said(BTreeMap<(String, String), String>);

impl Said {
    fn keep(&mut self, kind: String, zh: String, en: String) {
        self.0.entry((kind, form(&en))).or_insert_with(|| format!("  {zh}\n  {en}\n"));
    }

    fn needs(&mut self, names: Names<'_>, alternatives: &[Vec<Need>]) {
        for need in alternatives.iter().flatten() {
            let said = |lang| need.text(names, lang);
            self.keep(format!("need {}", tag(need, "need")), said(Lang::Zh), said(Lang::En));
        }
    }

    fn finding(&mut self, names: Names<'_>, one: &Finding) {
        let kind = format!("{} fails", tag(&one.point, "code"));
        self.keep(kind, one.text(names, Lang::Zh), one.text(names, Lang::En));
        self.needs(names, &one.alternatives);
    }

    /// With something to count, and with nothing.
    fn figure(&mut self, one: &Figure) {
        let base = if one.ratio.whole == 0 { "of nothing" } else { "of some" };
        let spent = if one.ratio.whole == 0 && one.ratio.part > 0 { ", and spent" } else { "" };
        let apart = if one.voluntary.is_some_and(|amount| !amount.is_zero()) { ", and more" } else { "" };
        let kind = format!("figure {} {base}{spent}{apart}", one.indicator);
        self.keep(kind, one.text(Lang::Zh), one.text(Lang::En));
    }

    fn proposal(&mut self, names: Names<'_>, branch: &Branch, plan: &PairPlan) {
        let Ok(PairProposal { pairing, .. }) = branch.propose_pairs(plan) else { return };
        for one in &pairing.pairs {
            let kind = format!("pair {}", tag(one, "why"));
            self.keep(kind, one.text(names, Lang::Zh), one.text(names, Lang::En));
        }
        for one in &pairing.unpaired {
            let kind = format!("unpaired {}", tag(one, "why"));
            self.keep(kind, one.text(names, Lang::Zh), one.text(names, Lang::En));
        }
        for one in &pairing.unkept {
            let kind = format!("wish {}", tag(one, "why"));
            self.keep(kind, one.text(names, Lang::Zh), one.text(names, Lang::En));
        }
    }

    fn decision(&mut self, names: Names<'_>, decision: &Decision) {
        for reason in &decision.reasons {
            let kind =
                format!("{} {}", tag(&reason.point, "code"), if reason.holds { "holds" } else { "fails" });
            self.keep(kind, reason.text(names, Lang::Zh), reason.text(names, Lang::En));
        }
        self.needs(names, &decision.alternatives);
    }
}

/// The words of a sentence: what has a digit is a name or a number, and a list of them is one.
fn form(sentence: &str) -> String {
    let mut form: Vec<&str> = sentence
        .split_whitespace()
        .map(|word| if word.contains(|one: char| one.is_ascii_digit()) { "…" } else { word })
        .collect();
    form.dedup();
    form.join(" ")
}

fn tag(value: &impl Serialize, key: &str) -> String {
    serde_json::to_value(value).unwrap()[key].as_str().unwrap().to_owned()
}

#[test]
fn every_sentence_in_both_languages() {
    let mut said = Said::default();
    for (_, case) in all().unwrap() {
        let Ok(book) = open(&case).unwrap() else { continue };
        for ask in &case.asks {
            let branch: Branch = book.as_of(ask.as_of);
            let names = Names::of(&branch);
            match (&ask.question, &ask.list) {
                (Some(question), _) => said.decision(names, &branch.decide(question)),
                (None, Some(List::Figure { figure, from, until })) => {
                    branch.figure(*figure, *from..=*until).iter().for_each(|one| said.figure(one));
                }
                (None, Some(List::Figures { from, until })) => {
                    branch.figures(*from..=*until).iter().for_each(|one| said.figure(one));
                }
                (None, Some(List::PairProposal { plan })) => said.proposal(names, &branch, plan),
                (None, _) => branch.findings().iter().for_each(|one| said.finding(names, one)),
            }
        }
    }
    let mut text = String::new();
    let mut last = "";
    for ((kind, _), sentence) in &said.0 {
        if kind != last {
            text += &format!("{kind}\n");
            last = kind;
        }
        text += sentence;
    }
    expect_test::expect_file!["wording.txt"].assert_eq(&text);
}
