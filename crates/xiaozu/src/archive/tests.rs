use super::{ServiceArchive, TermState};
use crate::book::Book;
use crate::rulebook::Rulebook;
use crate::{MeritOutcome, Presence, Seq};

const BOOK: &str = r#"{"format":"xiaozu","version":1}
{"on":"2019-01-01","by":"rec","kind":"founded","name":"某支部"}
{"on":"2019-01-01","by":"rec","kind":"joined","member":"li","name":"李伟","standing":"full","unit":"一排"}
{"on":"2019-01-01","by":"rec","kind":"joined","member":"wang","name":"王芳","standing":"full"}
{"on":"2019-01-01","by":"rec","kind":"joined","member":"zhao","name":"赵磊","standing":"full"}
{"on":"2019-01-01","by":"rec","kind":"formation_adopted","formation":"f1","plan":{"criteria":["便于活动"]},"groups":[{"group":"g1","name":"一组","members":["li","wang","zhao"]}]}
{"on":"2019-01-01","by":"rec","kind":"service_brought","member":"li","from":"2018-01-01","until":"2018-01-31","archive":"档2018-01"}
{"on":"2019-01-01","by":"rec","kind":"commendation_brought","member":"li","year":2018,"archive":"档2018-02"}
{"on":"2019-01-11","by":"rec","kind":"appointed","member":"li","group":"g1","route":"designated","letter":"委2019-01","card":"证2019-01","archive":"档2019-01"}
{"on":"2019-04-05","by":"rec","kind":"leader_reviewed","leader":"li","quarter":"2019-Q1","rating":"basically_competent"}
{"on":"2019-04-08","by":"wang","decided_by":"zhao","kind":"measure_taken","leader":"li","measure":"reminder","quarter":"2019-Q1"}
{"on":"2020-03-01","by":"rec","kind":"commended","leader":"li","year":2019}
{"on":"2020-03-02","by":"rec","kind":"commendation_revoked","leader":"li","year":2019,"reason":"有误"}
{"on":"2020-03-03","by":"rec","kind":"commended","leader":"li","year":2019}
{"on":"2020-03-11","by":"rec","kind":"resigned","member":"li"}
{"on":"2020-03-21","by":"rec","kind":"appointed","member":"li","group":"g1","route":"designated"}
{"on":"2021-03-01","by":"rec","kind":"commended","leader":"li","year":2020}
{"on":"2021-03-05","by":"rec","kind":"merit_applied","leader":"li","years":[2018,2019,2020]}
{"on":"2021-05-05","by":"rec","kind":"merit_decided","leader":"li","year":2019,"outcome":"declined"}
"#;

fn archive(day: &str) -> ServiceArchive {
    let book = Book::read(BOOK.as_bytes(), Rulebook::source()).unwrap();
    book.as_of(day.parse().unwrap()).archive_of(&"li".parse().unwrap()).unwrap()
}

#[test]
fn every_term_says_how_it_stands() {
    let states = |day| archive(day).terms.iter().map(|line| line.state).collect::<Vec<_>>();
    assert_eq!(states("2020-03-10"), [TermState::InOffice]);
    assert_eq!(states("2020-03-11"), [TermState::Resigned]);
    assert_eq!(states("2023-03-20"), [TermState::Resigned, TermState::InOffice]);
    assert_eq!(states("2023-03-21"), [TermState::Resigned, TermState::RanOut]);
    let first = &archive("2020-03-11").terms[0];
    assert_eq!(first.group_name.as_ref().unwrap().as_str(), "一组");
    assert_eq!(first.term.letter.as_ref().unwrap().as_str(), "委2019-01");
    assert_eq!((first.term.entry, first.term.ended.unwrap().2), (Seq(8), Seq(14)));
}

#[test]
fn a_revocation_belongs_to_the_commendation_before_it() {
    let lines = archive("2021-12-31").commendations;
    let said: Vec<_> = lines.iter().map(|line| (line.year, line.entry, line.revoked_by)).collect();
    assert_eq!(
        said,
        [(2018, Seq(7), None), (2019, Seq(11), Some(Seq(12))), (2019, Seq(13), None), (2020, Seq(16), None)]
    );
}

#[test]
fn merit_shows_its_outcome_once_it_is_decided() {
    assert_eq!(archive("2021-05-04").merit[0].outcome, None);
    assert_eq!(archive("2021-05-05").merit[0].outcome, Some((MeritOutcome::Declined, Seq(18))));
}

#[test]
fn days_are_counted_once_and_experience_ends_the_day_before() {
    // 2019-01-11 to 2020-03-10 are 425 days; from 2020-03-21 on: 11 days by 2020-03-31.
    let archive = archive("2020-03-31");
    assert_eq!(archive.days_in_office, 425 + 11);
    // Designated terms are irregular under the practice: only January 2018 counts.
    assert_eq!(archive.experience_days, 31);
    assert_eq!(archive.measures[0].decided_by.as_str(), "zhao");
    assert_eq!(archive.reviews.len(), 1);
}

#[test]
fn trainings_and_tests_say_whether_the_leader_was_there() {
    let more = r#"{"on":"2021-06-01","by":"rec","kind":"session_held","session":"s1","what":"themed_training","minutes":60,"topics":["党务"],"present":["li"]}
{"on":"2021-06-02","by":"rec","kind":"session_held","session":"s2","what":"leaders_meeting","minutes":60,"present":["li"]}
{"on":"2021-06-05","by":"rec","kind":"session_held","session":"s3","what":"demonstration_training","minutes":60,"present":["zhao"],"with_cause":[{"member":"li","cause":"出差"}]}
{"on":"2021-06-07","by":"rec","kind":"test_held","test":"t1","form":"theory","results":[{"member":"wang","score":90}],"without_cause":["li"]}
{"on":"2021-06-20","by":"rec","kind":"test_held","test":"t2","form":"exercise","results":[{"member":"li","score":55}]}
{"on":"2021-06-21","by":"rec","kind":"made_up","session":"s3","member":"li"}
{"on":"2021-06-22","by":"rec","kind":"made_up","session":"t1","member":"li","score":70}
"#;
    let second = r#"{"on":"2021-05-06","by":"rec","kind":"formation_adopted","formation":"f2","plan":{"criteria":["便于活动"]},"groups":[{"group":"g1","name":"一组","members":["li","wang"]},{"group":"g2","name":"二组","members":["zhao"]}]}
{"on":"2021-05-06","by":"rec","kind":"appointed","member":"zhao","group":"g2","route":"designated"}
"#;
    let text = [BOOK, second, more].concat();
    let book = Book::read(text.as_bytes(), Rulebook::source()).unwrap();
    let of = |day: &str| book.as_of(day.parse().unwrap()).archive_of(&"li".parse().unwrap()).unwrap();
    let trainings = |day| of(day).trainings.iter().map(|one| (one.presence, one.entry.0)).collect::<Vec<_>>();
    assert_eq!(trainings("2021-06-20"), [(Presence::Present, 21), (Presence::WithCause, 23)]);
    assert_eq!(trainings("2021-06-21"), [(Presence::Present, 21), (Presence::MadeUp, 26)]);
    let tests = |day| {
        let line = |one: &crate::TestLine| (one.presence, one.score.map(|score| score.points()), one.entry.0);
        of(day).tests.iter().map(line).collect::<Vec<_>>()
    };
    let taken = (Presence::Present, Some(55), 25);
    assert_eq!(tests("2021-06-21"), [(Presence::WithoutCause, None, 24), taken]);
    assert_eq!(tests("2021-06-22"), [(Presence::MadeUp, Some(70), 27), taken]);
}

#[test]
fn headings_name_the_fields_of_the_document() {
    let document = serde_json::to_value(archive("2021-12-31")).unwrap();
    for heading in ServiceArchive::HEADINGS {
        let lines = document[heading.key].as_array().unwrap();
        assert!(lines.iter().all(|line| line["entry"].is_u64()), "{}", heading.key);
    }
}

#[test]
fn nobody_has_no_archive() {
    let book = Book::read(BOOK.as_bytes(), Rulebook::source()).unwrap();
    assert_eq!(book.as_of("2021-12-31".parse().unwrap()).archive_of(&"nobody".parse().unwrap()), None);
}
