use super::{pairs, two};
use crate::book::{Book, Draft};
use crate::pairs::*;
use crate::rulebook::Rulebook;
use crate::{Branch, Day, Fact};

/// Two groups, a test and two of the masses: li and sun are strong, wang and chen weak.
const BOOK: &str = r#"{"format":"xiaozu","version":1}
{"on":"2019-01-01","by":"rec","kind":"founded","name":"某支部"}
{"on":"2019-01-01","by":"rec","kind":"joined","member":"sun","name":"孙静","standing":"full"}
{"on":"2019-01-01","by":"rec","kind":"joined","member":"li","name":"李伟","standing":"full"}
{"on":"2019-01-01","by":"rec","kind":"joined","member":"wang","name":"王芳","standing":"full"}
{"on":"2019-01-01","by":"rec","kind":"joined","member":"zhao","name":"赵磊","standing":"full"}
{"on":"2019-01-01","by":"rec","kind":"joined","member":"chen","name":"陈晨","standing":"full"}
{"on":"2019-01-01","by":"rec","kind":"formation_adopted","formation":"f1","plan":{"criteria":["便于活动"]},"groups":[{"group":"g1","name":"一组","members":["sun","li","wang"]},{"group":"g2","name":"二组","members":["zhao","chen"]}]}
{"on":"2019-01-01","by":"rec","kind":"seated","member":"sun","seat":"secretary"}
{"on":"2019-01-01","by":"rec","kind":"appointed","member":"li","group":"g1","route":"designated"}
{"on":"2019-01-01","by":"rec","kind":"appointed","member":"zhao","group":"g2","route":"designated"}
{"on":"2019-02-01","by":"rec","kind":"test_held","test":"t1","form":"theory","results":[{"member":"sun","score":92},{"member":"li","score":80},{"member":"wang","score":59},{"member":"zhao","score":79},{"member":"chen","score":40}]}
{"on":"2019-02-01","by":"rec","kind":"learner_registered","learner":"zhang","name":"张敏"}
{"on":"2019-02-01","by":"rec","kind":"learner_registered","learner":"zhou","name":"周敏"}
"#;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn book(lines: &str) -> Book {
    Book::read(format!("{BOOK}{lines}").as_bytes(), Rulebook::source())
        .unwrap_or_else(|errors| panic!("{errors}"))
}

fn record(book: &mut Book, on: Day, facts: Vec<Fact>) {
    let draft = |fact| Draft::new(on, "rec".parse().unwrap(), fact);
    book.record(facts.into_iter().map(draft)).unwrap_or_else(|error| panic!("{error}"));
}

fn network_findings(branch: &Branch) -> usize {
    branch.findings().iter().filter(|one| one.clause.as_str() == "3.1a").count()
}

#[test]
fn what_is_proposed_can_be_recorded_and_closes_the_gap() {
    let (mut book, on) = (book(""), day("2019-03-04"));
    assert_eq!(network_findings(&book.as_of(on)), 2, "the masses are outside for 31 days");
    let proposal = book.as_of(on).propose_pairs(&PairPlan::default()).unwrap();
    assert_eq!(pairs(&proposal.pairing), [("li", "wang")]);
    let masses: Vec<_> =
        proposal.masses.iter().map(|one| (one.guide.as_str(), one.learner.as_str())).collect();
    assert_eq!(masses, [("sun", "zhang"), ("zhao", "zhou")]);
    assert_eq!(proposal.unreached, []);

    record(&mut book, on, proposal.facts(&"专业理论".parse().unwrap(), Some(day("2019-12-31"))));
    let branch = book.as_of(on);
    assert_eq!(network_findings(&branch), 0);
    assert_eq!(branch.pairs().count(), 3);
    assert_eq!(branch.pairs().next().unwrap().span.until, Some(day("2020-01-01")));

    // Asked again, everything stands and nothing is left to record.
    let again = branch.propose_pairs(&PairPlan::default()).unwrap();
    assert_eq!(again.pairing.standing, [two("li", "wang")]);
    assert_eq!(again.facts(&"专业理论".parse().unwrap(), None), []);
}

#[test]
fn pairs_that_are_replaced_end_and_new_ones_begin() {
    let standing = r#"{"on":"2019-02-02","by":"rec","kind":"paired","guide":"sun","learner":"wang","subject":"理论"}
{"on":"2019-02-02","by":"rec","kind":"paired","guide":"sun","learner":"zhang","subject":"理论"}"#;
    let (mut book, on) = (book(standing), day("2019-02-02"));
    let kept = book.as_of(on).propose_pairs(&PairPlan::default()).unwrap();
    assert_eq!((kept.pairing.standing.len(), kept.pairing.pairs.len()), (1, 0));
    // Sun leads two by pairs already, zhao and li nobody.
    assert_eq!(kept.masses, [MassesPair { guide: "li".parse().unwrap(), learner: "zhou".parse().unwrap() }]);

    let plan = PairPlan { standing: StandingPairs::Replace, ..PairPlan::default() };
    let proposal = book.as_of(on).propose_pairs(&plan).unwrap();
    assert_eq!(proposal.pairing.ends, [two("sun", "wang")]);
    assert_eq!(pairs(&proposal.pairing), [("li", "wang")]);
    record(&mut book, on, proposal.facts(&"专业理论".parse().unwrap(), None));
    let branch = book.as_of(on);
    let now: Vec<_> = branch.pairs().map(|one| (one.guide.as_str(), one.learner.as_str())).collect();
    assert_eq!(now, [("sun", "zhang"), ("li", "wang"), ("zhao", "zhou")]);
}

#[test]
fn nobody_is_suggested_whom_the_network_does_not_reach() {
    let lines = r#"{"on":"2019-02-02","by":"rec","kind":"resigned","member":"zhao"}
{"on":"2019-02-02","by":"rec","kind":"joined","member":"an","name":"安宁","standing":"full"}"#;
    let proposal = book(lines).as_of(day("2019-02-02")).propose_pairs(&PairPlan::default()).unwrap();
    let masses: Vec<_> = proposal.masses.iter().map(|one| one.guide.as_str()).collect();
    assert_eq!(masses, ["sun", "li"], "neither zhao nor an is reached");
    let unreached: Vec<_> = proposal.unreached.iter().map(|one| one.as_str()).collect();
    assert_eq!(unreached, ["zhao", "chen", "an"]);
}
