//! The partitions near today's: every one within a few moves.

use super::super::explain::Position;
use super::super::model::Cost;

/// The best known partition for every number of moves.
pub(super) struct Known {
    home: Vec<usize>,
    /// By the number of moves.
    best: Vec<Option<(Cost, Vec<usize>)>>,
}

impl Known {
    pub(super) fn new(home: &[usize], cost: Cost) -> Self {
        let mut best = vec![None; home.len() + 1];
        if let Some(first) = best.first_mut() {
            *first = Some((cost, home.to_vec()));
        }
        Self { home: home.to_vec(), best }
    }

    pub(super) fn moves(&self, group_of: &[usize]) -> usize {
        self.home.iter().zip(group_of).filter(|(home, group)| home != group).count()
    }

    /// Whether so many moves at such a cost are better than what is known.
    fn wanted(&self, moves: usize, cost: Cost) -> bool {
        self.best.get(moves).is_some_and(|known| known.as_ref().is_none_or(|(least, _)| cost < *least))
    }

    pub(super) fn offer(&mut self, cost: Cost, group_of: &[usize]) {
        let moves = self.moves(group_of);
        if self.wanted(moves, cost)
            && let Some(known) = self.best.get_mut(moves)
        {
            *known = Some((cost, group_of.to_vec()));
        }
    }

    /// The partitions no other betters in moves without being worse in cost: fewest moves first.
    pub(super) fn steps(&self) -> Vec<(usize, Cost, Vec<usize>)> {
        let mut steps: Vec<(usize, Cost, Vec<usize>)> = Vec::new();
        for (moves, known) in self.best.iter().enumerate() {
            let Some((cost, group_of)) = known else { continue };
            if steps.last().is_none_or(|(_, least, _)| cost < least) {
                steps.push((moves, *cost, group_of.clone()));
            }
        }
        steps
    }

    /// The best known with at most so many moves.
    pub(super) fn within(&self, moves: usize) -> &[usize] {
        let known = self.best.iter().take(moves + 1).flatten().min_by_key(|(cost, _)| *cost);
        known.map_or(&self.home, |(_, group_of)| group_of)
    }

    /// Looks at every partition within as many moves as the number of partitions allows, and says within how many.
    pub(super) fn look_near(&mut self, position: &mut Position<'_>, most: usize) -> usize {
        let depth = depth(self.home.len(), position.groups(), most);
        if depth > 0 {
            self.deepen(position, 0, depth, 1);
        }
        depth
    }

    fn deepen(&mut self, position: &mut Position<'_>, from: usize, depth: usize, moves: usize) {
        for member in from..self.home.len() {
            let home = position.group_of(member);
            for to in (0..position.groups()).filter(|to| *to != home) {
                let Some(cost) = position.after_move(member, to) else { continue };
                if self.wanted(moves, cost) {
                    let mut group_of = position.partition().to_vec();
                    group_of.iter_mut().skip(member).take(1).for_each(|group| *group = to);
                    self.offer(cost, &group_of);
                }
                if moves < depth && member + 1 < self.home.len() {
                    position.apply_move(member, to);
                    self.deepen(position, member + 1, depth, moves + 1);
                    position.apply_move(member, home);
                }
            }
        }
    }

    /// Offers every single move and swap from a partition.
    pub(super) fn look_beside(&mut self, position: &Position<'_>) {
        let (members, now) = (self.home.len(), self.moves(position.partition()));
        let home = self.home.clone();
        let away = |member: usize, group: usize| usize::from(home.get(member) != Some(&group));
        for one in 0..members {
            let here = position.group_of(one);
            for to in 0..position.groups() {
                let moves = (now + away(one, to)).saturating_sub(away(one, here));
                if let Some(cost) = position.after_move(one, to).filter(|cost| self.wanted(moves, *cost)) {
                    self.offer_changed(cost, position, &[(one, to)]);
                }
            }
            for other in one + 1..members {
                let there = position.group_of(other);
                let then = now + away(one, there) + away(other, here);
                let moves = then.saturating_sub(away(one, here) + away(other, there));
                if let Some(cost) = position.after_swap(one, other).filter(|cost| self.wanted(moves, *cost)) {
                    self.offer_changed(cost, position, &[(one, there), (other, here)]);
                }
            }
        }
    }

    /// From a partition back to today's: again and again the member who comes home most cheaply, alone or in exchange
    /// with somebody else who is away. Offers every partition on the way.
    pub(super) fn walk_home(&mut self, mut position: Position<'_>) {
        loop {
            let homes: Vec<usize> = self.home.clone();
            let away: Vec<(usize, usize)> = homes
                .iter()
                .copied()
                .enumerate()
                .filter(|(at, home)| position.group_of(*at) != *home)
                .collect();
            let mut best: Option<(Cost, Vec<(usize, usize)>)> = None;
            let mut consider = |cost: Option<Cost>, steps: Vec<(usize, usize)>| {
                if let Some(cost) = cost.filter(|cost| best.as_ref().is_none_or(|(least, _)| cost < least)) {
                    best = Some((cost, steps));
                }
            };
            for (member, home) in &away {
                consider(position.after_move(*member, *home), vec![(*member, *home)]);
                let here = position.group_of(*member);
                for (other, _) in away.iter().filter(|(other, _)| position.group_of(*other) == *home) {
                    let steps = vec![(*member, *home), (*other, here)];
                    consider(position.after_swap(*member, *other), steps);
                }
            }
            let Some((cost, steps)) = best else { return };
            for (member, to) in steps {
                position.apply_move(member, to);
            }
            self.offer(cost, position.partition());
        }
    }

    fn offer_changed(&mut self, cost: Cost, position: &Position<'_>, steps: &[(usize, usize)]) {
        let mut group_of = position.partition().to_vec();
        for (member, to) in steps {
            if let Some(group) = group_of.get_mut(*member) {
                *group = *to;
            }
        }
        self.offer(cost, &group_of);
    }
}

/// Within how many moves there are at most so many partitions.
fn depth(members: usize, groups: usize, most: usize) -> usize {
    let (mut ways, mut all) = (1_usize, 0_usize);
    for moves in 1..=members {
        // One more member of those left, in one of the other groups; the division leaves no remainder.
        let next =
            ways.checked_mul((members - moves + 1) * groups.saturating_sub(1)).map(|next| next / moves);
        let Some(next) = next.filter(|next| all.saturating_add(*next) <= most) else { return moves - 1 };
        (ways, all) = (next, all + next);
    }
    members
}

#[cfg(test)]
mod tests {
    use super::depth;

    #[test]
    fn all_partitions_within_the_depth_are_few_enough() {
        // 10 moves of one, 45 pairs in 4 ways, ...: 3 groups of 10 members.
        assert_eq!(depth(10, 3, 19), 0);
        assert_eq!(depth(10, 3, 20), 1);
        assert_eq!(depth(10, 3, 199), 1);
        assert_eq!(depth(10, 3, 200), 2);
        assert_eq!(depth(10, 3, 59_048), 10);
        assert_eq!(depth(10, 3, 59_047), 9);
        assert_eq!(depth(5, 1, 0), 5);
    }
}
