use super::Fault;
use super::facts::Struck;
use crate::branch::{Apply, Stamp, State};

impl Apply for Struck {
    /// A strike works on what is known, not on time: the timeline takes the struck entry out of the fold.
    fn apply(&self, _: &Stamp<'_>, _: &mut State) -> Result<(), Fault> {
        Ok(())
    }
}
