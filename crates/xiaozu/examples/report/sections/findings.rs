use std::collections::BTreeMap;

use xiaozu::{Clause, Finding, Names, Weight};

use crate::screen::{Screen, WIDTH, cut, pad};

/// One row for a clause: how many, and the latest of them.
pub(super) fn brief(screen: &mut Screen<'_>) {
    let mut clauses: BTreeMap<Clause, Vec<Finding>> = BTreeMap::new();
    for finding in screen.branch.findings() {
        clauses.entry(finding.clause.clone()).or_default().push(finding);
    }
    let width = clauses.keys().map(|clause| clause.as_str().len()).max().unwrap_or_default().max(5);
    for (clause, findings) in clauses {
        let Some(latest) = findings.iter().max_by_key(|finding| finding.since) else { continue };
        let (weight, count) = (weight(screen, latest.weight), format!("{:>3}", findings.len()));
        let text = cut(&latest.text(Names::of(screen.branch), screen.lang), WIDTH - 38 - width);
        screen.row(&format!("{weight} {} {count}  {} {text}", pad(clause.as_str(), width), latest.since));
    }
}

/// Every finding with what would mend it.
pub(super) fn full(screen: &mut Screen<'_>) {
    for finding in screen.branch.findings() {
        let (weight, clause) = (weight(screen, finding.weight), pad(finding.clause.as_str(), 5));
        let text = finding.text(Names::of(screen.branch), screen.lang);
        let entries = screen.entries(&finding.evidence);
        screen.row(&format!("{weight} {clause} {} {text} {entries}", finding.since));
        screen.row(&format!("  → {}", finding.remedy(Names::of(screen.branch), screen.lang)));
    }
}

fn weight(screen: &Screen<'_>, weight: Weight) -> String {
    match weight {
        Weight::Breach => screen.red(&pad(screen.say("违反", "breach"), 6)),
        Weight::Advice => screen.yellow(&pad(screen.say("建议", "advice"), 6)),
    }
}
