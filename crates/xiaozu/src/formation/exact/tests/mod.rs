mod brute;
mod families;
mod feasible;
mod optimum;
pub(crate) mod sample;
