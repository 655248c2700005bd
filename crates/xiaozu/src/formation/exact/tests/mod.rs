mod brute;
mod feasible;
pub(crate) mod sample;
