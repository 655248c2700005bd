use expect_test::{Expect, expect};

use crate::book::Book;
use crate::judgement::Names;
use crate::rulebook::Rulebook;
use crate::text::Lang;
use crate::{Branch, Draft, Fact, Finding, Need};

const START: &str = r#"{"format":"xiaozu","version":1}
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
"#;

fn book(lines: &str) -> Book {
    Book::read(format!("{START}{lines}").as_bytes(), Rulebook::source())
        .unwrap_or_else(|errors| panic!("{errors}"))
}

fn network(branch: &Branch) -> Vec<Finding> {
    branch.findings().into_iter().filter(|one| one.clause.as_str() == "3.1a").collect()
}

/// The findings of a day in words, each with its first day.
fn check(lines: &str, day: &str, expected: &Expect) {
    let branch = book(lines).as_of(day.parse().unwrap());
    let names = Names::of(&branch);
    let say = |one: &Finding| {
        format!(
            "{} {:?}\n  {} → {}\n  {} → {}\n",
            one.since,
            one.evidence,
            one.text(names, Lang::Zh),
            one.remedy(names, Lang::Zh),
            one.text(names, Lang::En),
            one.remedy(names, Lang::En)
        )
    };
    expected.assert_eq(&network(&branch).iter().map(say).collect::<String>());
}

#[test]
fn offices_reach_every_member() {
    let branch = book("").as_of("2019-12-31".parse().unwrap());
    let network = branch.learning_network();
    assert_eq!(network.unreached().count(), 0);
    let steps: Vec<_> = network.places.iter().map(|one| (one.person.as_str(), one.steps)).collect();
    assert_eq!(
        steps,
        [("sun", Some(0)), ("li", Some(1)), ("wang", Some(2)), ("zhao", Some(1)), ("chen", Some(2))]
    );
    let chen = &network.places[4].guides;
    assert_eq!((chen.len(), chen[0].guide.as_str(), chen[0].entry.0), (1, "zhao", 10));
}

#[test]
fn a_pair_comes_before_the_office() {
    let branch =
        book(r#"{"on":"2019-02-01","by":"rec","kind":"paired","guide":"wang","learner":"chen","subject":"专业理论"}"#)
            .as_of("2019-02-01".parse().unwrap());
    let network = branch.learning_network();
    let guides: Vec<_> = network.places[4].guides.iter().map(|one| one.guide.as_str()).collect();
    assert_eq!(guides, ["wang", "zhao"]);
}

#[test]
fn each_gap_in_words() {
    check(
        r#"{"on":"2019-02-01","by":"rec","kind":"learner_registered","learner":"zhang","name":"张敏"}"#,
        "2019-03-04",
        &expect![[r#"
            2019-03-04 [#11]
              没有党员与张敏结对，学习网络没有覆盖到张敏，应于 2019-03-03 前补上 → 由学习网络已覆盖的党员与张敏结对
              no member is paired with 张敏: the learning network does not reach 张敏, and had to by 2019-03-03 → 张敏 is paired with a member the learning network reaches
        "#]],
    );
    check(
        r#"{"on":"2019-02-01","by":"rec","kind":"unseated","member":"sun"}
{"on":"2019-02-02","by":"rec","kind":"resigned","member":"zhao"}
{"on":"2019-02-03","by":"rec","kind":"joined","member":"ma","name":"马军","standing":"full"}"#,
        "2019-12-31",
        &expect![[r#"
            2019-03-04 [#8]
              没有书记、副书记带组长，学习网络没有覆盖到孙静、李伟、王芳，应于 2019-03-03 前补上 → 书记或副书记到任
              there is no secretary and no deputy to lead the leaders: the learning network does not reach 孙静, 李伟, 王芳, and had to by 2019-03-03 → a secretary or a deputy is seated
            2019-03-04 [#10, #12]
              二组没有组长带党员，学习网络没有覆盖到赵磊、陈晨，应于 2019-03-03 前补上 → 二组任命组长
              二组 has no leader to lead its members: the learning network does not reach 赵磊, 陈晨, and had to by 2019-03-03 → 二组 gets a leader
            2019-03-06 [#13]
              马军没有编入党小组，也没有网络已覆盖的党员与其结对，学习网络没有覆盖到马军，应于 2019-03-05 前补上 → 按现行编组方案把马军编入一组
              马军 is in no group and has no guide the network reaches: the learning network does not reach 马军, and had to by 2019-03-05 → 马军 is placed in 一组 under the plan in force
        "#]],
    );
}

#[test]
fn a_stretch_begins_anew_when_it_was_broken() {
    // Reached again from 1 April to 10 April: the thirty days run from 11 April.
    let lines = r#"{"on":"2019-02-01","by":"rec","kind":"learner_registered","learner":"zhang","name":"张敏"}
{"on":"2019-04-01","by":"rec","kind":"paired","guide":"chen","learner":"zhang","subject":"专业理论","until":"2019-04-10"}"#;
    let found = |day: &str| network(&book(lines).as_of(day.parse().unwrap())).len();
    assert_eq!(found("2019-03-03"), 0);
    assert_eq!(found("2019-03-04"), 1);
    assert_eq!(found("2019-04-01"), 0);
    assert_eq!(found("2019-05-11"), 0);
    assert_eq!(found("2019-05-12"), 1);
}

#[test]
fn pairs_in_a_ring_reach_nobody() {
    let lines = r#"{"on":"2019-02-01","by":"rec","kind":"joined","member":"ma","name":"马军","standing":"full"}
{"on":"2019-02-01","by":"rec","kind":"joined","member":"he","name":"何勇","standing":"full"}
{"on":"2019-02-01","by":"rec","kind":"paired","guide":"ma","learner":"he","subject":"理论"}
{"on":"2019-02-01","by":"rec","kind":"paired","guide":"he","learner":"ma","subject":"理论"}"#;
    let branch = book(lines).as_of("2019-02-01".parse().unwrap());
    let unreached: Vec<_> =
        branch.learning_network().unreached().map(|one| one.person.as_str().to_owned()).collect();
    assert_eq!(unreached, ["ma", "he"]);
}

/// Whatever is missing: doing what one alternative asks for closes the gap, and nothing less does.
#[test]
fn what_would_mend_it_mends_it() {
    let lines = [
        r#"{"on":"2019-02-01","by":"rec","kind":"learner_registered","learner":"zhang","name":"张敏"}"#,
        r#"{"on":"2019-02-01","by":"rec","kind":"paired","guide":"chen","learner":"zhang","subject":"理论"}"#,
        r#"{"on":"2019-02-02","by":"rec","kind":"resigned","member":"zhao"}"#,
        r#"{"on":"2019-02-03","by":"rec","kind":"joined","member":"ma","name":"马军","standing":"full"}"#,
        r#"{"on":"2019-02-04","by":"rec","kind":"unseated","member":"sun"}"#,
        r#"{"on":"2019-02-05","by":"rec","kind":"learner_registered","learner":"zhou","name":"周敏"}"#,
    ];
    // Every choice of these happenings that is possible.
    for chosen in 0u32..1 << lines.len() {
        let text: Vec<&str> =
            lines.iter().enumerate().filter(|(at, _)| chosen >> at & 1 == 1).map(|(_, line)| *line).collect();
        let text = format!("{START}{}", text.join("\n"));
        let Ok(book) = Book::read(text.as_bytes(), Rulebook::source()) else { continue };
        let day = "2019-12-31".parse().unwrap();
        for finding in network(&book.as_of(day)) {
            for needs in &finding.alternatives {
                for left_out in 0..needs.len() {
                    let fewer =
                        needs.iter().enumerate().filter(|(at, _)| *at != left_out).map(|(_, one)| one);
                    assert!(still_found(&book, &finding, fewer), "{chosen}: {needs:?} is not minimal");
                }
                assert!(!still_found(&book, &finding, needs.iter()), "{chosen}: {needs:?} mends nothing");
            }
        }
    }
}

/// Whether the same gap is found once the needs are met.
fn still_found<'a>(book: &Book, finding: &Finding, needs: impl Iterator<Item = &'a Need>) -> bool {
    let day: crate::Day = "2019-12-31".parse().unwrap();
    let mut mended = book.clone();
    for need in needs {
        let fact: Fact = match need {
            Need::SecretarySeated => crate::facts::Seated {
                member: "wang".parse().unwrap(),
                seat: crate::Seat::Secretary,
                portfolio: None,
            }
            .into(),
            Need::LeaderAppointed { group } => serde_json::from_value(serde_json::json!({
                "kind": "appointed", "member": "chen", "group": group, "route": "designated"
            }))
            .unwrap(),
            Need::Placed { member, group } => crate::facts::Placed {
                member: member.clone(),
                group: group.clone().unwrap(),
                formation: Some("f1".parse().unwrap()),
            }
            .into(),
            Need::Paired { learner } => serde_json::from_value(serde_json::json!({
                "kind": "paired", "guide": "wang", "learner": learner, "subject": "理论"
            }))
            .unwrap(),
            other => panic!("{other:?}"),
        };
        mended.admit([Draft::new(day, "rec".parse().unwrap(), fact)]).unwrap();
    }
    network(&mended.as_of(day)).iter().any(|one| one.point == finding.point)
}
