use crate::book::Seq;
use crate::branch::{Places, Shelf, Span};
use crate::flat::flat;
use crate::text::Text;
use crate::{Day, MemberId, PersonId};

/// One of the masses, known to the branch as a learner.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Learner {
    /// The id.
    pub learner: PersonId,
    /// The name.
    pub name: Text,
    /// From when to when; it ends when the learner leaves, or joins the branch as a member.
    #[cfg_attr(feature = "schema", schemars(flatten))]
    pub span: Span,
    /// The entry that registered the learner.
    pub entry: Seq,
}

/// A learning pair (结对互学).
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Pair {
    /// The strong one.
    pub guide: MemberId,
    /// The weak one.
    pub learner: PersonId,
    /// What is learnt.
    pub subject: Text,
    /// From when to when.
    #[cfg_attr(feature = "schema", schemars(flatten))]
    pub span: Span,
    /// The entry that formed it.
    pub entry: Seq,
    /// The entry that ended it, or by which one of the two left.
    pub ended_by: Option<Seq>,
}

flat! {
    Learner { [learner] [name] [..span] [entry] }
    Pair { [guide] [learner] [subject] [..span] [entry] [ended_by] }
}

/// Learners of the masses, and pairs in the order of the fold, found by either of the two.
#[derive(Debug, Clone, Default)]
pub(crate) struct Learning {
    pub(crate) learners: Shelf<PersonId, Learner>,
    pairs: Shelf<Seq, Pair>,
    /// The entries of everybody's pairs.
    pairs_of: Places<PersonId>,
}

impl Learning {
    pub(crate) fn pairs(&self) -> impl DoubleEndedIterator<Item = &Pair> {
        self.pairs.iter()
    }

    /// The pairs of a person, as the strong or the weak one.
    fn of<'a>(&'a self, person: &PersonId) -> impl DoubleEndedIterator<Item = &'a Pair> {
        let entries = self.pairs_of.of(person).filter_map(|entry| u32::try_from(entry).ok());
        entries.filter_map(|entry| self.pairs.get(&Seq(entry)))
    }

    pub(super) fn pair(&mut self, pair: Pair) {
        let entry = pair.entry.0 as usize;
        self.pairs_of.add(&pair.guide.clone().into(), entry);
        self.pairs_of.add(&pair.learner, entry);
        self.pairs.put(pair.entry, pair);
    }

    /// The pair of two people on a day.
    pub(super) fn pair_of(&self, guide: &MemberId, learner: &PersonId, day: Day) -> Option<&Pair> {
        self.of(learner)
            .rfind(|pair| pair.guide == *guide && pair.learner == *learner && pair.span.covers(day))
    }

    /// Ends the pairs of a person that stand on a day, or only those with one guide.
    pub(super) fn end(&mut self, person: &PersonId, guide: Option<&MemberId>, on: Day, entry: Seq) {
        let of_guide = |pair: &&Pair| guide.is_none_or(|guide| pair.guide == *guide);
        let standing = self.of(person).filter(|pair| pair.span.covers(on)).filter(of_guide);
        for pair in standing.map(|pair| pair.entry).collect::<Vec<_>>() {
            if let Some(pair) = self.pairs.get_mut(&pair) {
                pair.span.until = Some(on);
                pair.ended_by = Some(entry);
            }
        }
    }

    /// Whoever leaves the branch leads nobody any more, and is led by nobody.
    pub(crate) fn member_left(&mut self, member: &MemberId, on: Day, entry: Seq) {
        self.end(&member.clone().into(), None, on, entry);
    }

    /// A learner of the masses joins the branch: the same person is a member from that day.
    pub(crate) fn joined(&mut self, member: &MemberId, on: Day) {
        let standing = self.learners.get_mut(member.as_str()).filter(|learner| learner.span.covers(on));
        if let Some(learner) = standing {
            learner.span.until = Some(on);
        }
    }
}
