//! Of all the best pairs of a pool the first, so that the same people get the same pairs however they are
//! listed: learner by learner in their order, each with the first guide that some best pairs give.
//!
//! Potentials of the best pairs tell the changes that cost nothing (complementary slackness): best pairs lead to
//! one another by rounds of such changes only. One search a learner finds the round that brings an earlier guide.

use super::best::{Pairs, Pool};

/// Changes best pairs to the first best ones, where no guide takes more learners than there are rooms.
pub(super) fn first(pool: &Pool, rooms: &[u32], pairs: Pairs) -> Pairs {
    let mut net = Net::new(pool, rooms, &pairs);
    for learner in 0..pairs.len() {
        net.settle(learner);
    }
    net.at.into_iter().map(|node| Some(node).filter(|node| *node < rooms.len())).collect()
}

/// The guides, then being left out, then the spare room of everybody.
struct Net<'a> {
    pool: &'a Pool,
    rooms: &'a [u32],
    left_out: i64,
    /// Where each learner is: with a guide, or left out.
    at: Vec<usize>,
    /// Who is where.
    with: Vec<Vec<usize>>,
    /// What a change to a node costs, the cheapest way.
    potentials: Vec<i64>,
    /// Learners before this one are settled.
    settled: usize,
}

/// How a search came to a node: from which, and by whom; by nobody where spare room is taken or left.
type Came = Option<(usize, Option<usize>)>;

impl<'a> Net<'a> {
    fn new(pool: &'a Pool, rooms: &'a [u32], pairs: &Pairs) -> Self {
        let nobody = rooms.len();
        let at: Vec<usize> = pairs.iter().map(|guide| guide.unwrap_or(nobody)).collect();
        let mut with = vec![Vec::new(); nobody + 1];
        for (learner, node) in at.iter().enumerate() {
            if let Some(there) = with.get_mut(*node) {
                there.push(learner);
            }
        }
        let potentials = vec![0; nobody + 2];
        let mut net = Self { pool, rooms, left_out: pool.left_out(), at, with, potentials, settled: 0 };
        while net.relax() {}
        net
    }

    fn spare(&self) -> usize {
        self.rooms.len() + 1
    }

    fn nodes(&self) -> std::ops::RangeInclusive<usize> {
        0..=self.rooms.len()
    }

    fn cost(&self, learner: usize, node: usize) -> Option<i64> {
        match self.rooms.get(node) {
            // Where there is no room at all there is nobody to change with.
            Some(0) => None,
            Some(_) => *self.pool.costs.get(learner)?.get(node)?,
            None => Some(self.left_out),
        }
    }

    fn potential(&self, node: usize) -> i64 {
        self.potentials.get(node).copied().unwrap_or(0)
    }

    fn count(&self, node: usize) -> usize {
        self.with.get(node).map_or(0, Vec::len)
    }

    fn has_room(&self, node: usize) -> bool {
        self.rooms.get(node).is_none_or(|room| self.count(node) < *room as usize)
    }

    /// Lowers the potentials by every change once; false when none is lower.
    fn relax(&mut self) -> bool {
        let mut lower = false;
        let mut set = |potentials: &mut Vec<i64>, node: usize, value: i64| {
            if let Some(known) = potentials.get_mut(node).filter(|known| value < **known) {
                (*known, lower) = (value, true);
            }
        };
        let mut potentials = std::mem::take(&mut self.potentials);
        let potential = |potentials: &[i64], node: usize| potentials.get(node).copied().unwrap_or(0);
        for (learner, from) in self.at.iter().enumerate() {
            let Some(before) = self.cost(learner, *from) else { continue };
            let base = potential(&potentials, *from) - before;
            for to in self.nodes() {
                if let Some(cost) = self.cost(learner, to) {
                    set(&mut potentials, to, base + cost);
                }
            }
        }
        for node in self.nodes() {
            if self.has_room(node) {
                let value = potential(&potentials, node);
                set(&mut potentials, self.spare(), value);
            }
            if self.count(node) > 0 {
                let value = potential(&potentials, self.spare());
                set(&mut potentials, node, value);
            }
        }
        self.potentials = potentials;
        lower
    }

    /// Whether moving a learner costs nothing beyond what it saves elsewhere.
    fn is_free(&self, learner: usize, from: usize, to: usize) -> bool {
        let costs = self.cost(learner, to).zip(self.cost(learner, from));
        costs.is_some_and(|(new, old)| new - old == self.potential(to) - self.potential(from))
    }

    /// Gives a learner the first guide that some best pairs give; the learners before stay as they are.
    fn settle(&mut self, learner: usize) {
        self.settled = learner + 1;
        let Some(&from) = self.at.get(learner) else { return };
        let mut seen: Vec<bool> = vec![false; self.spare() + 1];
        for to in 0..from {
            if seen.get(to) == Some(&false)
                && self.is_free(learner, from, to)
                && let Some(round) = self.way(to, from, &mut seen)
            {
                self.move_to(learner, to);
                for (other, node) in round {
                    self.move_to(other, node);
                }
                return;
            }
        }
    }

    /// Who moves where so that one node is rid of a learner and another gets one, at no cost; nodes seen before
    /// lead nowhere.
    fn way(&self, start: usize, goal: usize, seen: &mut [bool]) -> Option<Vec<(usize, usize)>> {
        let mut came: Vec<Came> = vec![None; self.spare() + 1];
        let mut front = vec![start];
        if let Some(seen) = seen.get_mut(start) {
            *seen = true;
        }
        while let Some(node) = front.pop() {
            if node == goal {
                return Some(self.back(start, goal, &came));
            }
            for (next, by) in self.free_from(node) {
                if let (Some(seen), Some(came)) = (seen.get_mut(next), came.get_mut(next))
                    && !*seen
                {
                    (*seen, *came) = (true, Some((node, by)));
                    front.push(next);
                }
            }
        }
        None
    }

    /// Where a change at no cost leads from a node, and by whom.
    fn free_from(&self, node: usize) -> Vec<(usize, Option<usize>)> {
        let (spare, level) = (self.spare(), self.potential(node));
        let mut found = Vec::new();
        if node == spare {
            let givers = self.nodes().filter(|to| self.count(*to) > 0 && self.potential(*to) == level);
            return givers.map(|to| (to, None)).collect();
        }
        if self.has_room(node) && self.potential(spare) == level {
            found.push((spare, None));
        }
        for learner in self.with.get(node).into_iter().flatten().filter(|one| **one >= self.settled) {
            let free = self.nodes().filter(|to| *to != node && self.is_free(*learner, node, *to));
            found.extend(free.map(|to| (to, Some(*learner))));
        }
        found
    }

    fn back(&self, start: usize, goal: usize, came: &[Came]) -> Vec<(usize, usize)> {
        let (mut round, mut node) = (Vec::new(), goal);
        while node != start {
            let Some((before, by)) = came.get(node).copied().flatten() else { break };
            round.extend(by.map(|learner| (learner, node)));
            node = before;
        }
        round
    }

    fn move_to(&mut self, learner: usize, node: usize) {
        let Some(at) = self.at.get_mut(learner) else { return };
        if let Some(there) = self.with.get_mut(*at) {
            there.retain(|one| *one != learner);
        }
        *at = node;
        if let Some(there) = self.with.get_mut(node) {
            there.push(learner);
        }
    }
}
