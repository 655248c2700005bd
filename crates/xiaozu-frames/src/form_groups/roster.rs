//! A roster out of the columns of a frame.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;
use xiaozu::{AttributeValue, GroupId, GroupingPlan, MemberId, Number, RosterMember, Seat, Text, Wish};

use super::GroupColumns;
use crate::fault::Wanted;
use crate::input::{At, Cell, Column, Words, flag, member_id, units};
use crate::{Frame, FrameFault};

const SEATS: &Words<Seat> = &[
    (Seat::Secretary, &["secretary", "书记"]),
    (Seat::Deputy, &["deputy", "副书记"]),
    (Seat::Member, &["member", "委员"]),
];

/// What the plan needs an attribute to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Needed {
    Number,
    Label,
    /// Both, or it does not say: as the column has it.
    Either,
}

pub(super) fn roster(
    frame: &Frame,
    columns: &GroupColumns<'_>,
    plan: &GroupingPlan,
) -> Result<Vec<RosterMember>, FrameFault> {
    let members = members(&frame.column(columns.member)?.of_ids()?)?;
    let mut roster: Vec<RosterMember> = members.into_iter().map(RosterMember::new).collect();
    if let Some(full) = columns.full {
        let flags = yes_unless_no(frame, full)?;
        roster.iter_mut().zip(flags).for_each(|(member, full)| member.full = full);
    }
    if let Some(may_lead) = columns.may_lead {
        let flags = yes_unless_no(frame, may_lead)?;
        roster.iter_mut().zip(flags).for_each(|(member, may_lead)| member.may_lead = may_lead);
    }
    if let Some(seat) = columns.seat {
        let seats = frame.column(seat)?.of_words()?.words(SEATS)?;
        roster.iter_mut().zip(seats).for_each(|(member, seat)| member.seat = seat);
    }
    if let Some(group) = columns.group {
        let groups = groups(&frame.column(group)?.of_ids()?)?;
        roster.iter_mut().zip(groups).for_each(|(member, group)| member.group = group);
    }
    for (attribute, needed) in attributes(frame, columns, plan) {
        let column = frame.column(&attribute)?;
        let Ok(name) = Text::new(&attribute) else { continue };
        let values = values(column, needed)?;
        for (member, value) in roster.iter_mut().zip(values) {
            if let Some(value) = value {
                member.attributes.insert(name.clone(), value);
            }
        }
    }
    Ok(roster)
}

/// The columns that become attributes, and what the plan needs them to be. What it names and the frame does not have is
/// for the library to say.
fn attributes(frame: &Frame, columns: &GroupColumns<'_>, plan: &GroupingPlan) -> BTreeMap<String, Needed> {
    let given = columns.attributes.iter().map(|name| ((*name).to_owned(), Needed::Either));
    let mut all: BTreeMap<String, Needed> = given.collect();
    for wish in &plan.wishes {
        let (attribute, needed) = match wish {
            Wish::KeepTogether { attribute, .. } | Wish::Mix { attribute, .. } => (attribute, Needed::Label),
            Wish::Spread { attribute, at_least, .. } => {
                (attribute, if at_least.is_some() { Needed::Number } else { Needed::Label })
            }
            Wish::Balance { attribute, .. } => (attribute, Needed::Number),
            Wish::Distances { .. } | Wish::Stay { .. } => continue,
        };
        if !frame.has(attribute.as_str()) {
            continue;
        }
        let known = all.entry(attribute.as_str().to_owned()).or_insert(needed);
        if columns.attributes.contains(&attribute.as_str()) && *known == Needed::Either {
            *known = needed;
        } else if *known != needed {
            *known = Needed::Either;
        }
    }
    all
}

fn members(column: &Column<'_>) -> Result<Vec<MemberId>, FrameFault> {
    let mut rows: FxHashMap<MemberId, usize> = FxHashMap::default();
    column.read(|at| {
        let id = member_id(&at)?;
        match rows.insert(id.clone(), at.row) {
            None => Ok(id),
            Some(first) => {
                let (column, row) = at.place();
                Err(FrameFault::PersonTwice { column, row, person: id.to_string(), first })
            }
        }
    })
}

fn groups(column: &Column<'_>) -> Result<Vec<Option<GroupId>>, FrameFault> {
    column.read(|at| {
        if at.cell == Cell::Empty {
            return Ok(None);
        }
        let (column, row) = at.place();
        let id = GroupId::new(member_id(&at)?.as_str());
        id.map(Some).map_err(|_| FrameFault::NotAnId { column, row, value: at.value() })
    })
}

fn yes_unless_no(frame: &Frame, name: &str) -> Result<Vec<bool>, FrameFault> {
    let fits = |kind: &arrow_schema::DataType| {
        *kind == arrow_schema::DataType::Boolean || kind.is_integer() || kind.is_floating()
    };
    frame.column(name)?.of(Wanted::YesNo, fits)?.read(|at| Ok(flag(&at)?.unwrap_or(true)))
}

fn values(column: Column<'_>, needed: Needed) -> Result<Vec<Option<AttributeValue>>, FrameFault> {
    let numbers = match needed {
        Needed::Number => true,
        Needed::Label => false,
        Needed::Either => column.is_number(),
    };
    let column = column.of(Wanted::Attributes, |_| true)?;
    column.read(|at| {
        if at.cell == Cell::Empty {
            return Ok(None);
        }
        let value = if numbers { number(&at).map(AttributeValue::Number) } else { None };
        match value {
            Some(value) => Ok(Some(value)),
            None if numbers && !matches!(at.cell, Cell::Text(_) | Cell::Flag(_) | Cell::Day(_)) => {
                let (column, row) = at.place();
                Err(FrameFault::NotANumber { column, row, value: at.value() })
            }
            // A text that is no number where one is needed: the library says of whom.
            None => label(&at).map(Some),
        }
    })
}

fn number(at: &At<'_>) -> Option<Number> {
    let text = match at.cell {
        Cell::Text(text) => text.to_owned(),
        Cell::Whole(_) | Cell::Float(_) | Cell::Decimal(..) => at.cell.to_string(),
        Cell::Empty | Cell::Flag(_) | Cell::Day(_) => return None,
    };
    units(&text, 3).and_then(|thousandths| Number::from_thousandths(thousandths).ok())
}

fn label(at: &At<'_>) -> Result<AttributeValue, FrameFault> {
    let text = match at.cell {
        Cell::Text(text) => Text::new(text),
        _ => Text::new(&at.cell.to_string()),
    };
    let (column, row) = at.place();
    text.map(AttributeValue::Label).map_err(|_| FrameFault::NotALabel { column, row, value: at.value() })
}
