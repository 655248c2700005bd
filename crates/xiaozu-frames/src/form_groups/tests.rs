#![expect(clippy::float_arithmetic, reason = "only to make what a spreadsheet gives")]

use std::ops::ControlFlow;
use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::Int64Type;
use arrow_array::{ArrayRef, BooleanArray, Float64Array, Int64Array, StringArray};
use proptest::prelude::*;
use xiaozu::{AttributeValue, Formed, GroupingPlan, GroupingProblem, Number, RosterMember, Seat};

use super::{FormGroupsError, GroupColumns, form_groups};
use crate::Frame;

fn frame(columns: Vec<(&str, ArrayRef)>) -> Frame {
    Frame::from_columns(columns.into_iter().map(|(name, array)| (name.to_owned(), vec![array])).collect())
        .unwrap()
}

fn texts(texts: Vec<Option<&str>>) -> ArrayRef {
    Arc::new(StringArray::from(texts))
}

fn plan() -> GroupingPlan {
    GroupingPlan::from_toml(
        r#"
        groups.number = 3
        effort.iterations = 2000
        [[wishes]]
        purpose = "balance"
        attribute = "age"
        unit = 0.5
        [[wishes]]
        purpose = "keep_together"
        attribute = "shift"
        [[wishes]]
        purpose = "stay"
        "#,
    )
    .unwrap()
}

fn columns() -> GroupColumns<'static> {
    GroupColumns {
        attributes: &["unit"],
        full: Some("full"),
        may_lead: Some("lead"),
        seat: Some("seat"),
        group: Some("group"),
        ..GroupColumns::new("id")
    }
}

/// Age in half years, shift, whether full, whether may lead, seat, present group; each may be empty.
type Row = (Option<i64>, Option<i64>, Option<bool>, Option<bool>, usize, Option<u8>);

const SEATS: [(Option<&str>, Option<Seat>); 4] = [
    (None, None),
    (Some("书记"), Some(Seat::Secretary)),
    (Some("deputy"), Some(Seat::Deputy)),
    (Some(" "), None),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_groups_are_those_of_the_library(rows in prop::collection::vec(
        (prop::option::of(40..120_i64), prop::option::of(0..3_i64), prop::option::of(any::<bool>()),
         prop::option::of(any::<bool>()), 0..4_usize, prop::option::of(0..3_u8)), 9..25)) {
        let id = |at: usize| 100 + i64::try_from(at).unwrap();
        let member = |(at, row): (usize, &Row)| {
            let mut member = RosterMember::new(id(at).to_string().parse().unwrap());
            let number = |halves: i64| AttributeValue::Number(Number::from_thousandths(halves * 500).unwrap());
            if let Some(age) = row.0 {
                member.attributes.insert("age".parse().unwrap(), number(age));
            }
            if let Some(shift) = row.1 {
                let label = AttributeValue::Label(shift.to_string().parse().unwrap());
                member.attributes.insert("shift".parse().unwrap(), label);
            }
            let unit = AttributeValue::Label("车间".parse().unwrap());
            member.attributes.insert("unit".parse().unwrap(), unit);
            member.full = row.2.unwrap_or(true);
            member.may_lead = row.3.unwrap_or(true);
            member.seat = SEATS[row.4].1;
            member.group = row.5.map(|group| format!("g{group}").parse().unwrap());
            member
        };
        let roster: Vec<RosterMember> = rows.iter().enumerate().map(member).collect();
        let groups: Vec<Option<String>> = rows.iter().map(|row| row.5.map(|group| format!("g{group}"))).collect();
        let frame = frame(vec![
            ("id", Arc::new(Int64Array::from_iter_values((0..rows.len()).map(id)))),
            ("age", Arc::new(rows.iter().map(|row| row.0.map(|age| age as f64 / 2.0)).collect::<Float64Array>())),
            ("shift", Arc::new(rows.iter().map(|row| row.1).collect::<Int64Array>())),
            ("unit", texts(vec![Some("车间"); rows.len()])),
            ("full", Arc::new(rows.iter().map(|row| row.2).collect::<BooleanArray>())),
            ("lead", Arc::new(rows.iter().map(|row| row.3.map(i64::from)).collect::<Int64Array>())),
            ("seat", texts(rows.iter().map(|row| SEATS[row.4].0).collect())),
            ("group", Arc::new(StringArray::from(groups))),
        ]);
        let expected = GroupingProblem::new(plan(), roster);
        let found = form_groups(&frame, &columns(), plan(), &|_| ControlFlow::Continue(()));
        let problem = match expected {
            Ok(problem) => problem,
            Err(errors) => {
                prop_assert_eq!(found.unwrap_err(), FormGroupsError::Plan(errors));
                return Ok(());
            }
        };
        let found = found.unwrap();
        prop_assert_eq!(found.problem.roster(), problem.roster());
        prop_assert_eq!(&found.formed, &xiaozu::form_groups(&problem, &mut |_| ControlFlow::Continue(())));
        let Formed::Found(grouping) = &found.formed else {
            prop_assert!(found.table.is_none());
            return Ok(());
        };
        let table = found.table.unwrap();
        let ids = table["member"].as_primitive::<Int64Type>();
        prop_assert_eq!(ids.values().to_vec(), (0..rows.len()).map(id).collect::<Vec<_>>());
        let places = table["group"].as_string::<i64>();
        for formed in &grouping.groups {
            for member in &formed.members {
                let row = usize::try_from(member.as_str().parse::<i64>().unwrap() - 100).unwrap();
                prop_assert_eq!(places.value(row), formed.group.as_str());
            }
        }
    }
}

#[test]
fn what_cannot_be_taken_is_named_with_its_column_and_row() {
    let go_on = |_: &xiaozu::Progress| ControlFlow::Continue(());
    let ids = || texts(vec![Some("a"), Some("b"), Some("c")]);
    let check =
        |others: Vec<(&'static str, ArrayRef)>, columns: GroupColumns<'_>, code: &str, column: &str| {
            let frame = frame(others);
            let error = form_groups(&frame, &columns, plan(), &go_on).unwrap_err();
            let FormGroupsError::Frame(fault) = error else { panic!("{error}") };
            assert_eq!((fault.code(), fault.column(), fault.row()), (code, Some(column), Some(2)));
        };
    let only = GroupColumns::new("id");
    check(vec![("id", texts(vec![Some("a"), Some("b"), Some(" a")]))], only, "person_twice", "id");
    check(vec![("id", texts(vec![Some("a"), Some("b"), None]))], only, "empty_cell", "id");
    check(vec![("id", texts(vec![Some("a"), Some("b"), Some("li wei")]))], only, "not_an_id", "id");
    let seat = vec![("id", ids()), ("seat", texts(vec![None, Some("书记"), Some("主任")]))];
    check(seat, GroupColumns { seat: Some("seat"), ..only }, "unknown_word", "seat");
    let full = Arc::new(Int64Array::from(vec![0, 1, 2])) as ArrayRef;
    check(
        vec![("id", ids()), ("full", full)],
        GroupColumns { full: Some("full"), ..only },
        "not_yes_or_no",
        "full",
    );
    let age = Arc::new(Float64Array::from(vec![1.0, 1.125, 1.0625])) as ArrayRef;
    check(vec![("id", ids()), ("age", age)], only, "not_a_number", "age");
    let long = "长".repeat(5000);
    let shift = texts(vec![Some("a"), None, Some(&long)]);
    check(vec![("id", ids()), ("shift", shift)], only, "not_a_label", "shift");
    let group = texts(vec![None, Some("g1"), Some("g 2")]);
    check(
        vec![("id", ids()), ("group", group)],
        GroupColumns { group: Some("group"), ..only },
        "not_an_id",
        "group",
    );

    // What the plan names and the frame does not have is the library's to say.
    let error = form_groups(&frame(vec![("id", ids())]), &only, plan(), &go_on).unwrap_err();
    let FormGroupsError::Plan(errors) = error else { panic!("{error}") };
    assert_eq!(
        errors.0.iter().map(|one| one.code()).collect::<Vec<_>>(),
        ["no_such_attribute", "no_such_attribute"]
    );
}
